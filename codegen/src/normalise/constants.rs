//! What tells the children of a hierarchy apart where the tag was left out: properties that hold one
//! text in one child, as the document or people say.

use crate::bindings::Bindings;
use crate::ir::{Api, Constant, Hierarchy, Kind, TypeId, Variant};

/// Gives every child of a hierarchy its constants; what people say of a property counts more than the
/// document.
pub fn mark_constants(api: &mut Api, bindings: &Bindings) {
    let hierarchies: Vec<(TypeId, Hierarchy)> = api
        .ids()
        .filter_map(|id| match &api.get(id).kind {
            Kind::Hierarchy(body) => Some((id, body.clone())),
            _ => None,
        })
        .collect();
    for (id, mut body) in hierarchies {
        let schema = api.get(id).schema.as_ref();
        // Where the document says what an object is without a tag, nothing else is asked.
        body.only_by_tag = schema.is_some_and(|schema| bindings.only_by_tag.contains(schema))
            || body.variants.iter().any(|variant| variant.standing.is_default());
        for variant in &mut body.variants {
            variant.constants = constants(api, &body.property, variant, bindings);
        }
        // What all children say tells none of them.
        let shared: Vec<Constant> = match body.variants.split_first() {
            Some((first, others)) if !others.is_empty() => {
                let is_shared =
                    |constant: &&Constant| others.iter().all(|variant| variant.constants.contains(constant));
                first.constants.iter().filter(is_shared).cloned().collect()
            }
            _ => Vec::new(),
        };
        for variant in &mut body.variants {
            variant.constants.retain(|constant| !shared.contains(constant));
        }
        api.get_mut(id).kind = Kind::Hierarchy(body);
    }
}

fn constants(api: &Api, tag: &str, variant: &Variant, bindings: &Bindings) -> Vec<Constant> {
    let child = api.get(variant.ty);
    let Kind::Struct(body) = &child.kind else { return Vec::new() };
    let of_field = |property: &String| {
        let key = child.schema.as_ref().map(|schema| format!("{schema}.{property}"));
        if let Some(value) = key.and_then(|key| bindings.constants.get(&key)) {
            return Some(value.clone());
        }
        match &api.get(body.field(property)?.ty).kind {
            Kind::OpenEnum(values) => match values.values.as_slice() {
                [value] => Some(value.clone()),
                _ => None,
            },
            _ => None,
        }
    };
    let properties = body.fields.iter().map(|field| &field.wire).filter(|property| *property != tag);
    properties
        .filter_map(|property| Some(Constant { property: property.clone(), value: of_field(property)? }))
        .collect()
}
