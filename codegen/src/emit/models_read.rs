//! For the crate of tests: every schema that travels as JSON, with the type that reads it.

use std::collections::BTreeSet;

use super::types::{Names, readable};
use crate::ir::{Api, BodyKind, Operation, ReplyBody, TypeId};

/// The table, one line a schema.
pub(super) fn table(api: &Api, names: &mut Names) -> String {
    let mut lines = BTreeSet::new();
    let mut read_by = |id: TypeId, origin: &str| {
        let ty = readable(&names.ty(api, id));
        lines.insert(format!("    exercise::Model::of::<{ty}>({origin:?}),\n"));
    };
    for id in api.ids().filter(|id| api.get(*id).reached) {
        let origins = api.get(id).origins.iter();
        origins.filter(|origin| is_component(origin)).for_each(|origin| read_by(id, origin));
    }
    // What stands in an operation and nowhere else.
    for id in api.operations.iter().flat_map(bodies) {
        let origin = api.get(id).origin();
        if !is_component(origin) {
            read_by(id, origin);
        }
    }
    let lines: String = lines.into_iter().collect();
    format!(
        "/// Every schema that travels as JSON, and what reads it.\n\
         pub static MODELS: &[exercise::Model] = &[\n{lines}];\n"
    )
}

fn is_component(origin: &str) -> bool {
    origin.strip_prefix("#/components/schemas/").is_some_and(|name| !name.contains('/'))
}

fn bodies(operation: &Operation) -> Vec<TypeId> {
    let sent = operation.bodies.iter().filter_map(|body| match body.kind {
        BodyKind::Json(id) => Some(id),
        _ => None,
    });
    let read = operation.replies.iter().flat_map(|reply| &reply.bodies).filter_map(|body| match body {
        ReplyBody::Json(id) => Some(*id),
        ReplyBody::Text | ReplyBody::Bytes => None,
    });
    sent.chain(read).chain(operation.errors.iter().filter_map(|(_, id)| *id)).collect()
}
