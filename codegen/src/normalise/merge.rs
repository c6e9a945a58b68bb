//! Inline shapes that are equal become one type.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use heck::ToSnakeCase;

use super::redirect::redirect;
use crate::ir::{Api, Kind, TypeId};

/// Merges inline objects and enums by structure; titles, bounds and `required` do not count.
///
/// An inline shape equal to exactly one component schema becomes that schema where its place says that
/// it is that thing. Components are never merged with each other: their names say that they are
/// different things.
pub fn merge_shapes(api: &mut Api) {
    // Shapes that hold equal shapes are equal once those are one type.
    while merge_equal(api) {}
}

/// True where something was merged.
fn merge_equal(api: &mut Api) -> bool {
    // What hierarchies have in common is called after each; where that is nothing, it is one for all.
    let bases: HashSet<TypeId> = bases(api).collect();
    let mut shapes = Shapes { api, keys: HashMap::new(), open: Vec::new() };
    let mut groups: HashMap<String, Vec<TypeId>> = HashMap::new();
    let mut order: Vec<String> = Vec::new();
    for id in shapes.api.ids() {
        let ty = shapes.api.get(id);
        let is_apart = bases.contains(&id) && !is_empty(&ty.kind);
        // The names of webhooks are joined with an enum of the document by what they are.
        if ty.reached
            && !is_apart
            && shapes.api.event_key != Some(id)
            && matches!(ty.kind, Kind::Struct(_) | Kind::OpenEnum(_) | Kind::Union(_) | Kind::Hierarchy(_))
        {
            let key = shapes.structure(id);
            let group = groups.entry(key.clone()).or_insert_with(|| {
                order.push(key);
                Vec::new()
            });
            group.push(id);
        }
    }
    let mut targets = HashMap::new();
    for key in &order {
        let (named, inline): (Vec<TypeId>, Vec<TypeId>) =
            groups[key].iter().partition(|id| api.get(**id).schema.is_some());
        let (known, others): (Vec<TypeId>, Vec<TypeId>) = match named.as_slice() {
            [only] => inline.into_iter().partition(|id| is_of(api, *id, *only)),
            _ => (Vec::new(), inline),
        };
        let groups = [(named.first(), known.as_slice()), (others.first(), &others)];
        for (target, shapes) in groups {
            let Some(target) = target else { continue };
            for id in shapes.iter().filter(|id| *id != target) {
                absorb(api, *target, *id);
                targets.insert(*id, *target);
            }
        }
    }
    redirect(api, &targets);
    !targets.is_empty()
}

/// The structs of hierarchies.
fn bases(api: &Api) -> impl Iterator<Item = TypeId> {
    api.ids().filter_map(|id| match &api.get(id).kind {
        Kind::Hierarchy(hierarchy) => Some(hierarchy.base),
        _ => None,
    })
}

fn is_empty(kind: &Kind) -> bool {
    matches!(kind, Kind::Struct(body) if body.fields.is_empty())
}

/// Whether the place of an inline shape says that it is the thing that a component is: shapes are often
/// equal by chance, as all that have a `name` and nothing else.
fn is_of(api: &Api, id: TypeId, component: TypeId) -> bool {
    let Some(name) = &api.get(component).schema else { return false };
    let name = words(name);
    api.get(id).origins().any(|origin| {
        let steps: Vec<String> = origin.keys().collect();
        let properties = steps.iter().zip(steps.iter().skip(1));
        let mut properties =
            properties.filter(|(step, _)| *step == "properties").map(|(_, property)| property);
        match steps.as_slice() {
            [components, _, owner, ..] if components == "components" => {
                properties.chain([owner]).any(|place| words(place).iter().any(|word| name.contains(word)))
            }
            // A body, or a parameter, has no word of its own that is certain.
            _ => properties.next_back().is_some_and(|property| words(property) == name),
        }
    })
}

/// The words of a name, in lower case, each as if there were one of its thing.
fn words(name: &str) -> Vec<String> {
    let words = name.to_snake_case();
    words.split('_').map(|word| word.strip_suffix('s').unwrap_or(word).to_owned()).collect()
}

/// The target stands for both from now on.
fn absorb(api: &mut Api, target: TypeId, id: TypeId) {
    api.get_mut(id).reached = false;
    let ty = api.get(id).clone();
    let kept = api.get_mut(target);
    kept.equals.push(ty.origin);
    kept.equals.extend(ty.equals);
    if let (Kind::Struct(kept), Kind::Struct(other)) = (&mut kept.kind, ty.kind) {
        // Required by all, or not required.
        for field in &mut kept.fields {
            field.required &= other.field(&field.wire).is_some_and(|other| other.required);
            field.read_only &= other.field(&field.wire).is_some_and(|other| other.read_only);
            field.nullable |= other.field(&field.wire).is_some_and(|other| other.nullable);
        }
    }
}

struct Shapes<'a> {
    api: &'a Api,
    keys: HashMap<TypeId, String>,
    /// Those whose key is being made: a shape may hold itself where a reference leads back to it.
    open: Vec<TypeId>,
}

/// How deep shapes are looked into; further down, each is one of its own.
const DEEPEST: usize = 256;

impl Shapes<'_> {
    /// A text that is equal for equal types: components by name, everything else by structure.
    fn key(&mut self, id: TypeId) -> String {
        if let Some(key) = self.keys.get(&id) {
            return key.clone();
        }
        let ty = self.api.get(id);
        let key = match &ty.schema {
            Some(name) => format!("#{name}"),
            None if self.open.len() > DEEPEST || self.open.contains(&id) => return format!("@{}", id.0),
            None => self.structure(id),
        };
        self.keys.insert(id, key.clone());
        key
    }

    fn structure(&mut self, id: TypeId) -> String {
        self.open.push(id);
        let structure = self.structure_inside(id);
        self.open.pop();
        structure
    }

    fn structure_inside(&mut self, id: TypeId) -> String {
        match &self.api.get(id).kind {
            Kind::Struct(body) => {
                let tag = body.tag.as_ref().map_or_else(String::new, |tag| tag.values.join("|"));
                let mut key = format!("{tag}{{");
                for field in &body.fields {
                    let ty = self.key(field.ty);
                    // Writing to a String does not fail.
                    let _ = write!(key, "{:?}:{ty}", field.wire);
                    if let Some(constant) = &field.constant {
                        let _ = write!(key, "={constant}");
                    }
                    key.push(',');
                }
                key.push('}');
                key
            }
            Kind::OpenEnum(values) => {
                let mut values: Vec<&str> = values.values.iter().map(String::as_str).collect();
                values.sort_unstable();
                format!("enum{values:?}")
            }
            Kind::Union(union) => {
                let keys = union.alternatives.iter().map(|alternative| self.key(alternative.ty));
                let mut keys: Vec<String> = keys.collect();
                keys.sort_unstable();
                keys.dedup();
                format!("union{keys:?}")
            }
            Kind::List(item) => format!("[{}]", self.key(*item)),
            Kind::Map(item) => format!("<{}>", self.key(*item)),
            Kind::Page(item) => format!("page({})", self.key(*item)),
            Kind::Nullable(item) => format!("?{}", self.key(*item)),
            Kind::Scalar(scalar) => format!("{scalar:?}"),
            Kind::Json => "json".to_owned(),
            Kind::Hierarchy(hierarchy) => {
                let mut variants: Vec<String> = hierarchy
                    .variants
                    .iter()
                    .map(|variant| format!("{:?}:{}", variant.tags, self.key(variant.ty)))
                    .collect();
                variants.sort_unstable();
                format!("by {:?} else {}{variants:?}", hierarchy.property, self.key(hierarchy.base))
            }
        }
    }
}
