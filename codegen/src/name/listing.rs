//! Whether what an operation answers is a list, which `list` in its name says.

use crate::ir::{Api, Field, Kind, Operation, ReplyBody, Struct, TypeId};

/// Whether an operation may answer a list: an array, a page, or an object that holds one list of objects; also where
/// the document does not say what it answers.
pub(super) fn may_list(api: &Api, operation: &Operation) -> bool {
    if operation.pages.is_some() || operation.replies.is_empty() {
        return true;
    }
    let mut bodies = operation.replies.iter().flat_map(|reply| &reply.bodies);
    bodies.any(|content| match content.body {
        ReplyBody::Json(id) => is_list(api, id),
        // One thing after the other.
        ReplyBody::Items(_) | ReplyBody::Events(_) => true,
        ReplyBody::Text | ReplyBody::Bytes => false,
    })
}

fn is_list(api: &Api, id: TypeId) -> bool {
    match &api.get(bare(api, id)).kind {
        Kind::List(_) | Kind::Page(_) | Kind::Json => true,
        Kind::Struct(object) => is_envelope(api, object),
        Kind::Union(union) => union.alternatives.iter().any(|one| is_list(api, one.ty)),
        Kind::Map(value) => is_thing(api, *value),
        Kind::OpenEnum(_) | Kind::Hierarchy(_) | Kind::Nullable(_) | Kind::Scalar(_) => false,
    }
}

/// Whether an object is what stands around a list: it holds one list, of things that have fields or of what the
/// object says nothing else of. Things under their names are a list as well.
fn is_envelope(api: &Api, object: &Struct) -> bool {
    let item = |field: &Field| match api.get(bare(api, field.ty)).kind {
        Kind::List(item) | Kind::Page(item) => Some(item),
        Kind::Map(value) => Some(value).filter(|value| is_thing(api, *value)),
        _ => None,
    };
    let lists: Vec<TypeId> = object.fields.iter().filter_map(item).collect();
    let [only] = lists.as_slice() else { return false };
    let is_anything = matches!(api.get(bare(api, *only)).kind, Kind::Union(_) | Kind::Json);
    is_thing(api, *only) || is_anything || object.fields.len() == 1
}

fn is_thing(api: &Api, id: TypeId) -> bool {
    matches!(api.get(bare(api, id)).kind, Kind::Struct(_) | Kind::Hierarchy(_))
}

fn bare(api: &Api, id: TypeId) -> TypeId {
    match api.get(id).kind {
        Kind::Nullable(inner) => inner,
        _ => id,
    }
}
