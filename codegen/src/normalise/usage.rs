//! Which types are reached, from which modules, and in which direction.

use std::collections::BTreeSet;

use crate::ir::{Api, BodyKind, Field, Kind, Operation, ReplyBody, TypeId, Usage};

/// Marks what operations reach and prunes the rest.
///
/// Runs after hierarchies are linked, so that a child is reached through its base.
pub fn mark_usage(api: &mut Api) {
    for ty in &mut api.types {
        ty.reached = false;
        ty.usage = Usage::default();
    }
    let mut sent = BTreeSet::new();
    let mut received = BTreeSet::new();
    for operation in &api.operations {
        for (id, direction) in roots(operation) {
            if direction.request {
                walk(api, id, &mut sent, &|field| !field.read_only);
            } else {
                walk(api, id, &mut received, &|_| true);
            }
        }
    }
    // What only the server sets in a model that is sent is there to be read.
    for id in sent.clone() {
        if let Kind::Struct(body) = &api.get(id).kind {
            for field in body.fields.iter().filter(|field| field.read_only) {
                walk(api, field.ty, &mut received, &|_| true);
            }
        }
    }
    for id in sent {
        api.get_mut(id).usage.request = true;
        api.get_mut(id).reached = true;
    }
    for id in received {
        api.get_mut(id).usage.response = true;
        api.get_mut(id).reached = true;
    }
    for ty in &mut api.types {
        if let Kind::Struct(body) = &mut ty.kind {
            for field in &mut body.fields {
                field.mandatory =
                    field.required && !field.read_only && ty.usage.request && !ty.usage.response;
            }
        }
    }
}

/// Tells every type which modules reach it. Modules are known once operations have names.
pub fn mark_modules(api: &mut Api) {
    let modules: BTreeSet<String> = api.operations.iter().map(|operation| operation.module.clone()).collect();
    for module in modules {
        let mut seen = BTreeSet::new();
        for operation in api.operations.iter().filter(|operation| operation.module == module) {
            for (id, _) in roots(operation) {
                walk(api, id, &mut seen, &|_| true);
            }
        }
        for id in seen {
            api.get_mut(id).modules.insert(module.clone());
        }
    }
}

/// The types that an operation names itself.
#[must_use]
pub fn named_by(operation: &Operation) -> Vec<TypeId> {
    roots(operation).into_iter().map(|(id, _)| id).collect()
}

/// What a page, list or map holds; anything else is itself.
#[must_use]
pub fn item_of(api: &Api, id: TypeId) -> TypeId {
    let mut id = id;
    while let Kind::Page(item) | Kind::List(item) | Kind::Map(item) = api.get(id).kind {
        id = item;
    }
    id
}

/// The types that an operation names itself, each with its direction.
fn roots(operation: &Operation) -> Vec<(TypeId, Usage)> {
    let sent = Usage { request: true, response: false };
    let received = Usage { request: false, response: true };
    let mut roots: Vec<(TypeId, Usage)> =
        operation.parameters.iter().map(|parameter| (parameter.ty, sent)).collect();
    for body in &operation.bodies {
        match &body.kind {
            BodyKind::Json(id) => roots.push((*id, sent)),
            BodyKind::Form(fields) | BodyKind::Multipart { fields, .. } => {
                roots.extend(fields.iter().map(|field| (field.ty, sent)));
            }
            BodyKind::Text | BodyKind::Bytes => {}
        }
    }
    let replies = operation.replies.iter().flat_map(|reply| &reply.bodies).filter_map(|body| match body {
        ReplyBody::Json(id) => Some(*id),
        ReplyBody::Text | ReplyBody::Bytes => None,
    });
    roots.extend(replies.map(|id| (id, received)));
    roots.extend(operation.errors.iter().filter_map(|(_, id)| *id).map(|id| (id, received)));
    roots
}

/// Everything that a type leads to by way of the fields that count.
fn walk(api: &Api, id: TypeId, seen: &mut BTreeSet<TypeId>, counts: &dyn Fn(&Field) -> bool) {
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        match &api.get(id).kind {
            Kind::Struct(body) => {
                open.extend(body.fields.iter().filter(|field| counts(field)).map(|field| field.ty));
            }
            other => open.extend(neighbours(other)),
        }
    }
}

/// The types that a type names.
#[must_use]
pub fn neighbours(kind: &Kind) -> Vec<TypeId> {
    match kind {
        Kind::Struct(body) => body.fields.iter().map(|field| field.ty).collect(),
        Kind::Hierarchy(hierarchy) => {
            let children = hierarchy.variants.iter().map(|variant| variant.ty);
            children.chain([hierarchy.base]).collect()
        }
        Kind::Page(id) | Kind::List(id) | Kind::Map(id) => vec![*id],
        Kind::Alias(_) | Kind::AllOf(_) | Kind::OpenEnum(_) | Kind::Scalar(_) | Kind::Json => Vec::new(),
    }
}
