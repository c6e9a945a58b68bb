//! Discriminators become enums: an explicit mapping, else the schemas that extend the base.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostics, Oddity};
use crate::document::Document;
use crate::ir::{Api, Hierarchy, Kind, Standing, Struct, Tag, TypeId, Variant};

/// Links every base with its children and gives every tagged struct its tag.
///
/// A base keeps its id, so what pointed at the base now points at the enum; the base's own fields
/// move to a struct beside it.
pub fn link_hierarchies(api: &mut Api) {
    let children = children(api);
    let bases: Vec<(TypeId, String, Vec<Variant>)> = api
        .ids()
        .filter_map(|id| {
            let Kind::Struct(body) = &api.get(id).kind else { return None };
            let property = property(api, body)?;
            let variants =
                variants(api, id, body, &property, children.get(&id).map_or(&[][..], Vec::as_slice));
            (!variants.is_empty() && !body.facts.open).then_some((id, property, variants))
        })
        .collect();
    let mut tagging = bases.clone();
    tagging.extend(api.ids().filter_map(|id| match &api.get(id).kind {
        Kind::Hierarchy(body) => Some((id, body.property.clone(), body.variants.clone())),
        _ => None,
    }));
    tag_structs(api, &tagging);
    for (id, property, variants) in bases {
        let base = api.get(id).clone();
        let base = api.add(base);
        let variants = variants
            .into_iter()
            // A mapping from the base's own tag to the base is what `Other` reads.
            .filter(|variant| variant.ty != id)
            .collect();
        api.get_mut(id).kind = Kind::Hierarchy(Hierarchy { property, base, variants, only_by_tag: false });
    }
    use_bases_as_ancestors(api);
}

/// The schemas that extend each schema directly.
fn children(api: &Api) -> BTreeMap<TypeId, Vec<TypeId>> {
    let mut children: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    for id in api.ids() {
        let ty = api.get(id);
        if let (Some(_), Kind::Struct(body)) = (&ty.schema, &ty.kind) {
            let inherited: Vec<TypeId> =
                body.ancestors.iter().flat_map(|ancestor| ancestors(api, *ancestor)).collect();
            // Only the nearest: what an ancestor already extends is its child, not ours.
            for parent in body.ancestors.iter().filter(|ancestor| !inherited.contains(ancestor)) {
                children.entry(*parent).or_default().push(id);
            }
        }
    }
    children
}

fn ancestors(api: &Api, id: TypeId) -> Vec<TypeId> {
    match &api.get(id).kind {
        Kind::Struct(body) => body.ancestors.clone(),
        _ => Vec::new(),
    }
}

/// The discriminator property of a struct: its own, or the one that it inherits.
fn property(api: &Api, body: &Struct) -> Option<String> {
    let own = body.facts.discriminator.as_ref();
    let inherited = body.ancestors.iter().find_map(|ancestor| match &api.get(*ancestor).kind {
        Kind::Struct(parent) => parent.facts.discriminator.as_ref(),
        _ => None,
    });
    let property = &own.or(inherited)?.property;
    (!body.facts.plain.contains(property)).then(|| property.clone())
}

/// The children of a base with their tags: those of the mapping, then those that only extend it, then what an
/// object is without a tag.
fn variants(api: &Api, base: TypeId, body: &Struct, property: &str, children: &[TypeId]) -> Vec<Variant> {
    let mut variants: Vec<Variant> = Vec::new();
    let usual = |tags, ty| Variant { tags, ty, constants: Vec::new(), standing: Standing::Usual };
    let mapping = body.facts.discriminator.iter().flat_map(|discriminator| &discriminator.mapping);
    for (tag, ty) in mapping {
        match variants.iter_mut().find(|variant| variant.ty == *ty) {
            Some(variant) => variant.tags.push(tag.clone()),
            None => variants.push(usual(vec![tag.clone()], *ty)),
        }
    }
    for child in children.iter().filter(|child| **child != base) {
        if !variants.iter().any(|variant| variant.ty == *child) {
            let tags = child_tags(api, base, *child, property, children);
            let free = |tag: &String| !variants.iter().any(|variant| variant.tags.contains(tag));
            let tags: Vec<String> = tags.into_iter().filter(free).collect();
            if !tags.is_empty() {
                variants.push(usual(tags, *child));
            }
        }
    }
    // Where it is the base, it is what is read of any other tag anyway.
    let default = body.facts.discriminator.as_ref().and_then(|discriminator| discriminator.default);
    if let Some(default) = default.filter(|default| *default != base) {
        let own = child_tags(api, base, default, property, children);
        let mut mapped = body.facts.discriminator.iter().flat_map(|discriminator| &discriminator.mapping);
        let is_said = mapped.any(|(_, ty)| *ty == default)
            || own.iter().any(|tag| Some(tag) != api.get(default).schema.as_ref());
        if variants.iter().all(|variant| variant.ty != default) {
            let free = |tag: &String| !variants.iter().any(|variant| variant.tags.contains(tag));
            let tags: Vec<String> = own.into_iter().filter(free).collect();
            variants.extend((!tags.is_empty()).then(|| usual(tags, default)));
        }
        for variant in variants.iter_mut().filter(|variant| variant.ty == default) {
            variant.standing = if is_said { Standing::Default } else { Standing::Untagged };
        }
    }
    for variant in &mut variants {
        // The tag that the child calls itself by is the one that is sent.
        let own = child_tags(api, base, variant.ty, property, children);
        variant.tags.sort_by_key(|tag| own.iter().position(|own| own == tag).unwrap_or(usize::MAX));
    }
    variants
}

/// What a child of a base calls itself: `x-tag`, else the one value that it gives the property that tells
/// children apart, or its several where none of them is its name or a sibling's, else its name.
fn child_tags(api: &Api, base: TypeId, id: TypeId, property: &str, siblings: &[TypeId]) -> Vec<String> {
    let field_of = |id: TypeId| match &api.get(id).kind {
        Kind::Struct(body) => body.field(property).map(|field| field.ty),
        _ => None,
    };
    // What is the base's own value says nothing of a child.
    let values_of = |id: TypeId| match field_of(id).map(|ty| (ty, &api.get(ty).kind)) {
        Some((ty, Kind::OpenEnum(known))) if field_of(base) != Some(ty) => known.values.as_slice(),
        _ => &[],
    };
    let values = values_of(id);
    let is_shared = || {
        let mut others = siblings.iter().filter(|other| **other != id);
        others.any(|other| values_of(*other).iter().any(|value| values.contains(value)))
    };
    let ty = api.get(id);
    match &ty.kind {
        Kind::Struct(body) if body.facts.tags.is_empty() => match values {
            [] => own_tags(api, id),
            [_] => values.to_vec(),
            _ if ty.schema.as_ref().is_some_and(|name| values.contains(name)) || is_shared() => {
                own_tags(api, id)
            }
            _ => values.to_vec(),
        },
        _ => own_tags(api, id),
    }
}

/// What a schema calls itself: `x-tag`, else its name.
fn own_tags(api: &Api, id: TypeId) -> Vec<String> {
    let ty = api.get(id);
    match &ty.kind {
        Kind::Struct(body) if !body.facts.tags.is_empty() => body.facts.tags.clone(),
        _ => ty.schema.clone().into_iter().collect(),
    }
}

/// Takes out the children that cannot be told: those that are no objects, and those by which a base
/// is its own child. What has their tags is read as one that is not known.
pub fn prune_hierarchies(api: &mut Api, document: &Document) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for id in api.ids() {
        let Kind::Hierarchy(body) = &api.get(id).kind else { continue };
        let mut body = body.clone();
        let before = body.variants.len();
        body.variants.retain(|variant| {
            let is_object = matches!(api.get(variant.ty).kind, Kind::Struct(_) | Kind::Hierarchy(_));
            let (what, help) = if !is_object {
                ("is no object", "lead the tag to an object, or take it out with an overlay")
            } else if variant.ty == id || is_below(api, variant.ty, id) {
                ("leads back to it", "take the base out of the mapping of its child with an overlay")
            } else {
                return true;
            };
            let child = document.source_pointer(&api.get(variant.ty).origin).fragment();
            let tags = variant.tags.join("`, `");
            let message =
                format!("`{tags}` leads to `{child}`, which {what}: it is read as a tag that is not known");
            let remark = document.warning(&api.get(id).origin, message);
            diagnostics.push(remark.code(Oddity::DanglingMapping).help(help));
            false
        });
        if body.variants.len() == before && before > 0 {
            continue;
        }
        // Where there is no child, it is the base, and any JSON where that says nothing.
        let alone = match &api.get(body.base).kind {
            Kind::Struct(base) if !base.fields.is_empty() => api.get(body.base).kind.clone(),
            _ => Kind::Json,
        };
        api.get_mut(id).kind = if body.variants.is_empty() { alone } else { Kind::Hierarchy(body) };
    }
    diagnostics
}

/// Whether a base is a child, however deep, of another.
fn is_below(api: &Api, base: TypeId, sought: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![base];
    while let Some(id) = open.pop() {
        let Kind::Hierarchy(body) = &api.get(id).kind else { continue };
        for variant in &body.variants {
            if variant.ty == sought {
                return true;
            }
            if seen.insert(variant.ty) {
                open.push(variant.ty);
            }
        }
    }
    false
}

/// Every struct that has a discriminator property knows its tags.
fn tag_structs(api: &mut Api, bases: &[(TypeId, String, Vec<Variant>)]) {
    for id in api.ids() {
        let ty = api.get(id);
        let Kind::Struct(body) = &ty.kind else { continue };
        let declared = (!body.facts.tags.is_empty()).then(|| "type".to_owned());
        let led_to = bases.iter().find(|(_, property, variants)| {
            !body.facts.plain.contains(property) && variants.iter().any(|variant| variant.ty == id)
        });
        let led_to = led_to.map(|(_, property, _)| property.clone());
        let Some(property) = property(api, body).or(led_to).or(declared) else { continue };
        if body.field(&property).is_none() {
            continue;
        }
        let is_base = bases.iter().any(|(base, ..)| *base == id);
        let mapped = bases.iter().flat_map(|(_, _, variants)| variants).filter(|variant| variant.ty == id);
        // A tag that nobody says is not sent: the property is one as any other.
        if body.facts.tags.is_empty() && mapped.clone().any(|variant| variant.standing == Standing::Untagged)
        {
            continue;
        }
        let mapped: Vec<&String> = mapped.flat_map(|variant| &variant.tags).collect();
        // A schema's name is its tag only where nothing says another.
        let by_name = body.facts.tags.is_empty();
        let mut values = if body.facts.open || (by_name && (is_base || !mapped.is_empty())) {
            Vec::new()
        } else {
            own_tags(api, id)
        };
        for tag in mapped {
            if !values.contains(tag) {
                values.push(tag.clone());
            }
        }
        if let Kind::Struct(body) = &mut api.get_mut(id).kind {
            body.tag = Some(Tag { property, values });
        }
    }
}

/// A base is now an enum; those who extend it extend its struct.
fn use_bases_as_ancestors(api: &mut Api) {
    let bases: BTreeMap<TypeId, TypeId> = api
        .ids()
        .filter_map(|id| match &api.get(id).kind {
            Kind::Hierarchy(hierarchy) => Some((id, hierarchy.base)),
            _ => None,
        })
        .collect();
    for ty in &mut api.types {
        if let Kind::Struct(body) = &mut ty.kind {
            for ancestor in &mut body.ancestors {
                if let Some(base) = bases.get(ancestor) {
                    *ancestor = *base;
                }
            }
        }
    }
}
