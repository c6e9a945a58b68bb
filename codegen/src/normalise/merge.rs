//! Inline shapes that are equal become one type.

use std::collections::{HashMap, HashSet};
use std::fmt::Write as _;

use heck::ToSnakeCase;
use indexmap::IndexMap;

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
    let mut shapes = Shapes { api, known: HashMap::new(), open: Vec::new() };
    let mut groups: IndexMap<String, Vec<TypeId>> = IndexMap::new();
    for id in shapes.api.ids() {
        let ty = shapes.api.get(id);
        let is_apart = bases.contains(&id) && !is_empty(&ty.kind);
        // The names of webhooks are joined with an enum of the document by what they are.
        if ty.reached
            && !is_apart
            && shapes.api.event_key != Some(id)
            && matches!(ty.kind, Kind::Struct(_) | Kind::OpenEnum(_) | Kind::Union(_) | Kind::Hierarchy(_))
        {
            let mut key = String::new();
            shapes.structure(id, &mut key);
            groups.entry(key).or_default().push(id);
        }
    }
    let mut targets = HashMap::new();
    for group in groups.into_values() {
        let (named, inline): (Vec<TypeId>, Vec<TypeId>) =
            group.into_iter().partition(|id| api.get(*id).schema.is_some());
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
    let Ok([kept, ty]) = api.types.get_disjoint_mut([target.0, id.0]) else { return };
    ty.reached = false;
    kept.equals.push(ty.origin.clone());
    kept.equals.extend(ty.equals.iter().cloned());
    if let (Kind::Struct(kept), Kind::Struct(other)) = (&mut kept.kind, &ty.kind) {
        // Required by all, or not required.
        for field in &mut kept.fields {
            field.required &= other.field(&field.wire).is_some_and(|other| other.required);
            field.read_only &= other.field(&field.wire).is_some_and(|other| other.read_only);
            field.nullable |= other.field(&field.wire).is_some_and(|other| other.nullable);
        }
    }
}

/// The texts of shapes, which are equal for equal ones.
struct Shapes<'a> {
    api: &'a Api,
    /// What has been written of inline shapes that hold others.
    known: HashMap<TypeId, String>,
    /// Those that are being written: a shape may hold itself where a reference leads back to it.
    open: Vec<TypeId>,
}

/// How deep shapes are looked into; further down, each is one of its own.
const DEEPEST: usize = 256;

impl Shapes<'_> {
    /// Adds the text of a shape to another: a component by its name, everything else by structure.
    fn write(&mut self, id: TypeId, text: &mut String) {
        let ty = self.api.get(id);
        if let Some(name) = &ty.schema {
            text.push('#');
            return quote(name, text);
        }
        if matches!(ty.kind, Kind::Scalar(_) | Kind::Json | Kind::OpenEnum(_)) {
            return self.structure(id, text);
        }
        if let Some(known) = self.known.get(&id) {
            return text.push_str(known);
        }
        if self.open.len() > DEEPEST || self.open.contains(&id) {
            // Writing to a String does not fail.
            let _ = write!(text, "@{};", id.0);
            return;
        }
        let begin = text.len();
        self.structure(id, text);
        self.known.insert(id, text[begin..].to_owned());
    }

    /// The text of a shape by itself.
    fn text(&mut self, id: TypeId) -> String {
        let mut text = String::new();
        self.write(id, &mut text);
        text
    }

    /// Adds the structure of a shape to a text, also that of a component.
    fn structure(&mut self, id: TypeId, text: &mut String) {
        self.open.push(id);
        self.structure_inside(id, text);
        self.open.pop();
    }

    fn structure_inside(&mut self, id: TypeId, text: &mut String) {
        match &self.api.get(id).kind {
            Kind::Struct(body) => {
                let tags = body.tag.iter().flat_map(|tag| &tag.values);
                tags.for_each(|tag| quote(tag, text));
                text.push('{');
                for field in &body.fields {
                    quote(&field.wire, text);
                    self.write(field.ty, text);
                    if let Some(constant) = &field.constant {
                        text.push('=');
                        quote(constant, text);
                    }
                }
                text.push('}');
            }
            Kind::OpenEnum(values) => {
                let mut values: Vec<&str> = values.values.iter().map(String::as_str).collect();
                values.sort_unstable();
                list("enum", values, text);
            }
            Kind::Union(union) => {
                let parts = union.alternatives.iter().map(|alternative| self.text(alternative.ty));
                let mut parts: Vec<String> = parts.collect();
                parts.sort_unstable();
                parts.dedup();
                list("union", parts.iter().map(String::as_str), text);
            }
            Kind::List(item) => self.around("list", *item, text),
            Kind::Map(item) => self.around("map", *item, text),
            Kind::Page(item) => self.around("page", *item, text),
            Kind::Nullable(item) => self.around("nullable", *item, text),
            Kind::Scalar(scalar) => {
                let _ = write!(text, "{scalar:?}");
            }
            Kind::Json => text.push_str("json"),
            Kind::Hierarchy(hierarchy) => {
                let mut variants: Vec<String> = Vec::with_capacity(hierarchy.variants.len());
                for variant in &hierarchy.variants {
                    let mut part = String::new();
                    list("tags", variant.tags.iter().map(String::as_str), &mut part);
                    self.write(variant.ty, &mut part);
                    variants.push(part);
                }
                variants.sort_unstable();
                text.push_str("by");
                quote(&hierarchy.property, text);
                self.write(hierarchy.base, text);
                list("of", variants.iter().map(String::as_str), text);
            }
        }
    }

    /// A shape that is one of items.
    fn around(&mut self, word: &str, item: TypeId, text: &mut String) {
        text.push_str(word);
        text.push('(');
        self.write(item, text);
        text.push(')');
    }
}

/// Adds words that a document says, with how long they are: whatever stands in them, they end where they end.
fn quote(words: &str, text: &mut String) {
    // Writing to a String does not fail.
    let _ = write!(text, "{}:{words}", words.len());
}

fn list<'w>(word: &str, items: impl IntoIterator<Item = &'w str>, text: &mut String) {
    text.push_str(word);
    text.push('[');
    items.into_iter().for_each(|item| quote(item, text));
    text.push(']');
}
