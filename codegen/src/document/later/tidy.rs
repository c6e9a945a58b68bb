//! What is left to do once all nodes are lifted: references lead to where nodes stand now.

use std::collections::BTreeMap;

use serde_json::Value;

use super::super::shape::Kind;
use crate::pointer::Pointer;

/// Points references at where their schemas have moved to.
pub(super) fn follow_moves(value: &mut Value, relocated: &BTreeMap<Pointer, Pointer>) {
    if !relocated.is_empty() {
        follow(Kind::Document, value, relocated);
    }
}

fn follow(kind: Kind, value: &mut Value, relocated: &BTreeMap<Pointer, Pointer>) {
    match value {
        _ if kind == Kind::Data => {}
        Value::Object(map) => {
            if let Some(Value::String(target)) = map.get_mut("$ref")
                && let Some(moved) = moved(target, relocated)
            {
                *target = moved.reference();
            }
            for (key, child) in map.iter_mut() {
                // Definitions are no part of what 3.0 has, and hold references all the same.
                let inner = match (kind, key.as_str()) {
                    (Kind::Schema, "$defs" | "definitions") => Some(Kind::Map(&Kind::Schema)),
                    (Kind::Components, "pathItems") => Some(Kind::Map(&Kind::PathItem)),
                    _ => kind.child(key),
                };
                if let Some(inner) = inner {
                    follow(inner, child, relocated);
                }
            }
        }
        Value::Array(list) => {
            if let Some(inner) = kind.child("0") {
                list.iter_mut().for_each(|child| follow(inner, child, relocated));
            }
        }
        _ => {}
    }
}

/// Where the node of a reference stands now, if it or a node around it has moved. A component stands
/// where it stood.
fn moved(target: &str, relocated: &BTreeMap<Pointer, Pointer>) -> Option<Pointer> {
    if target.matches('/').count() <= 3 {
        return None;
    }
    let pointer = Pointer::of_reference(target)?;
    let found = pointer.outwards().find_map(|outer| {
        let to = relocated.get(outer)?;
        Some(to.below(&pointer.as_str()[outer.len()..]))
    });
    found.filter(|moved| *moved != pointer)
}
