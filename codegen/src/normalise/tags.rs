//! Objects of a union that one property tells apart, each by a value of its own, carry that value by
//! themselves. So frameworks write enums that have a tag, where they write no discriminator.

use std::collections::BTreeSet;

use crate::ir::{Api, Kind, Struct, Tag, TypeId};

/// Gives the objects of a union their tags, where all of them require the same property and each lists one
/// value of it that no other has. Runs once shapes are merged.
pub fn tag_alternatives(api: &mut Api) {
    for id in api.ids() {
        let Kind::Union(union) = &api.get(id).kind else { continue };
        let objects: Option<Vec<(TypeId, &Struct)>> = union
            .alternatives
            .iter()
            .filter_map(|alternative| match &api.get(alternative.ty).kind {
                Kind::Struct(body) => Some(Some((alternative.ty, body))),
                // What it is said by stands in what is below it.
                Kind::Hierarchy(_) | Kind::Map(_) => Some(None),
                _ => None,
            })
            .collect();
        let Some(objects) = objects.filter(|objects| objects.len() > 1) else { continue };
        let Some(tags) = tags(api, &objects) else { continue };
        for (ty, tag) in tags {
            if let Kind::Struct(body) = &mut api.get_mut(ty).kind
                && body.tag.is_none()
            {
                body.tag = Some(tag);
            }
        }
    }
}

/// The tag of each object, by the first property that tells all of them.
fn tags(api: &Api, objects: &[(TypeId, &Struct)]) -> Option<Vec<(TypeId, Tag)>> {
    let (_, first) = objects.first()?;
    first.fields.iter().find_map(|field| {
        let mut known = BTreeSet::new();
        let tag = |(id, body): &(TypeId, &Struct)| {
            let value = only_value(api, body, &field.wire)?;
            known
                .insert(value.clone())
                .then(|| (*id, Tag { property: field.wire.clone(), values: vec![value] }))
        };
        objects.iter().map(tag).collect()
    })
}

/// The one value of a property that an object requires.
fn only_value(api: &Api, body: &Struct, wire: &str) -> Option<String> {
    let field = body.field(wire).filter(|field| field.required && !field.nullable)?;
    if body.facts.plain.iter().any(|plain| plain == wire) {
        return None;
    }
    match &api.get(field.ty).kind {
        Kind::OpenEnum(known) => match known.values.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        },
        _ => None,
    }
}
