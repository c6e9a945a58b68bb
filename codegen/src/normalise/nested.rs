//! A union among the children of a base: each of its objects is a child, under the tags that it says itself.
//! So documents write a group of alternatives that has a name of its own. Where a group is told apart by
//! another property than the whole, no one tag leads to an object: the whole is told apart by values.

use crate::ir::{Alternative, Api, Discriminator, Hierarchy, Kind, Marks, Standing, TypeId, Union, Variant};

/// Puts the objects of a union in its place among the children of a base, where all of them say which values
/// the property has that tells children apart.
pub fn spread_unions(api: &mut Api) {
    for id in api.ids() {
        match &api.get(id).kind {
            Kind::Hierarchy(body) => {
                let mut body = body.clone();
                body.variants = spread(api, &body.property, &body.variants);
                api.get_mut(id).kind = match is_told_twice(api, &body) {
                    true => {
                        Kind::Union(Union { alternatives: body.variants.iter().map(alternative).collect() })
                    }
                    false => Kind::Hierarchy(body),
                };
            }
            Kind::Struct(body) => {
                let Some(discriminator) = &body.facts.discriminator else { continue };
                let mapping = mapped(api, discriminator);
                if let Kind::Struct(body) = &mut api.get_mut(id).kind
                    && let Some(discriminator) = &mut body.facts.discriminator
                {
                    discriminator.mapping = mapping;
                }
            }
            _ => {}
        }
    }
}

/// Whether a child is told apart by another property, and all others say themselves which tags they have.
fn is_told_twice(api: &Api, body: &Hierarchy) -> bool {
    let is_other = |variant: &Variant| match &api.get(variant.ty).kind {
        Kind::Hierarchy(nested) => nested.property != body.property,
        _ => false,
    };
    let says_its_own = |variant: &Variant| match &api.get(variant.ty).kind {
        Kind::Struct(child) => child
            .field(&body.property)
            .is_some_and(|field| matches!(api.get(field.ty).kind, Kind::OpenEnum(_))),
        Kind::Hierarchy(_) => true,
        _ => false,
    };
    body.variants.iter().any(is_other)
        && body.variants.iter().all(|variant| variant.standing == Standing::Usual && says_its_own(variant))
}

fn alternative(variant: &Variant) -> Alternative {
    Alternative { ty: variant.ty, title: None, marks: Marks::default() }
}

/// The children, with those of unions in the place of these.
fn spread(api: &Api, property: &str, variants: &[Variant]) -> Vec<Variant> {
    let mut read: Vec<Variant> = Vec::with_capacity(variants.len());
    for (index, variant) in variants.iter().enumerate() {
        let Some(objects) =
            objects(api, property, variant.ty, &variant.tags).filter(|_| variant.standing == Standing::Usual)
        else {
            read.push(variant.clone());
            continue;
        };
        for (ty, mut tags) in objects {
            let others = variants.iter().enumerate().filter(|(other, _)| *other != index);
            let others: Vec<&Variant> = others.map(|(_, other)| other).chain(&read).collect();
            tags.retain(|tag| !others.iter().any(|other| other.tags.contains(tag)));
            if !tags.is_empty() {
                read.push(Variant { tags, ty, constants: Vec::new(), standing: Standing::Usual });
            }
        }
    }
    read
}

/// The same of what a mapping says.
fn mapped(api: &Api, discriminator: &Discriminator) -> Vec<(String, TypeId)> {
    let mut read: Vec<(String, TypeId)> = Vec::with_capacity(discriminator.mapping.len());
    for (tag, ty) in &discriminator.mapping {
        match objects(api, &discriminator.property, *ty, std::slice::from_ref(tag)) {
            Some(objects) => {
                for (ty, tags) in objects {
                    let free: Vec<String> = tags
                        .into_iter()
                        .filter(|tag| read.iter().all(|(known, _)| known != tag))
                        .filter(|own| {
                            own == tag || discriminator.mapping.iter().all(|(known, _)| known != own)
                        })
                        .collect();
                    read.extend(free.into_iter().map(|tag| (tag, ty)));
                }
            }
            None => read.push((tag.clone(), *ty)),
        }
    }
    read
}

/// The objects of a union with the values that each says of the property, where all say some and no tag of
/// the union is another than those, or its name.
fn objects(api: &Api, property: &str, id: TypeId, tags: &[String]) -> Option<Vec<(TypeId, Vec<String>)>> {
    let Kind::Union(union) = &api.get(id).kind else { return None };
    let objects = union.alternatives.iter().map(|alternative| {
        let values = match &api.get(alternative.ty).kind {
            Kind::Struct(body) => match &api.get(body.field(property)?.ty).kind {
                Kind::OpenEnum(known) => known.values.clone(),
                _ => return None,
            },
            Kind::Hierarchy(body) if body.property == property => {
                body.variants.iter().flat_map(|variant| variant.tags.iter().cloned()).collect()
            }
            _ => return None,
        };
        (!values.is_empty()).then_some((alternative.ty, values))
    });
    let objects: Vec<(TypeId, Vec<String>)> = objects.collect::<Option<_>>()?;
    let is_own = |tag: &String| {
        api.get(id).schema.as_ref() == Some(tag) || objects.iter().any(|(_, values)| values.contains(tag))
    };
    tags.iter().all(is_own).then_some(objects)
}
