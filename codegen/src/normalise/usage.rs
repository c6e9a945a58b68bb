//! Which types are reached, and in which direction.

use crate::ir::graph::{Reached, events, roots, walk};
use crate::ir::{Api, Kind, Usage};

/// Marks what operations and webhooks reach and prunes the rest.
///
/// Runs after hierarchies are linked, so that a child is reached through its base.
pub fn mark_usage(api: &mut Api) {
    for ty in &mut api.types {
        ty.reached = false;
        ty.usage = Usage::default();
    }
    let mut sent = Reached::none(api);
    let mut received = Reached::none(api);
    for operation in &api.operations {
        for (id, direction) in roots(operation) {
            if direction.request {
                walk(api, id, &mut sent, &|field| !field.read_only);
            } else {
                walk(api, id, &mut received, &|_| true);
            }
        }
    }
    for id in events(api) {
        walk(api, id, &mut received, &|_| true);
    }
    // What only the server sets in a model that is sent is there to be read.
    for id in sent.ids() {
        if let Kind::Struct(body) = &api.get(id).kind {
            for field in body.fields.iter().filter(|field| field.read_only) {
                walk(api, field.ty, &mut received, &|_| true);
            }
        }
    }
    for id in sent.ids() {
        api.get_mut(id).usage.request = true;
        api.get_mut(id).reached = true;
    }
    for id in received.ids() {
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
