//! A document in parts that are documents themselves: one for each path, with what its references lead
//! to. What a change does is seen in the part as in the whole, and sooner.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::document::children;
use crate::pointer::Pointer;

/// Sections whose members are there by reference: where each stands.
const SHARED: [&[&str]; 16] = [
    &["paths"],
    &["components", "schemas"],
    &["components", "responses"],
    &["components", "parameters"],
    &["components", "examples"],
    &["components", "requestBodies"],
    &["components", "headers"],
    &["components", "securitySchemes"],
    &["components", "links"],
    &["components", "callbacks"],
    &["components", "pathItems"],
    &["components", "mediaTypes"],
    &["definitions"],
    &["parameters"],
    &["responses"],
    &["securityDefinitions"],
];

/// The parts of a document; the last is the whole, which is marked.
pub(super) fn slices(document: &Value) -> Vec<(Value, bool)> {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flat_map(Map::keys);
    paths.map(|path| (slice(document, path), false)).chain([(document.clone(), true)]).collect()
}

/// A document with one path, and what that needs.
fn slice(document: &Value, path: &str) -> Value {
    let mut kept = BTreeSet::new();
    let mut open = vec![Pointer::of(["paths", path])];
    if let Some(security) = document.get("security") {
        schemes(security, &mut open);
    }
    while let Some(pointer) = open.pop() {
        if let (Some(node), true) = (document.pointer(pointer.as_str()), kept.insert(pointer.clone())) {
            needed(node, &mut open);
        }
    }
    let mut slice = document.clone();
    if let Value::Object(map) = &mut slice {
        map.remove("webhooks");
    }
    for section in SHARED {
        let at = Pointer::of(section.iter().copied());
        if let Some(Value::Object(members)) = slice.pointer_mut(at.as_str()) {
            members.retain(|name, _| kept.contains(&at.join(name)));
        }
    }
    slice
}

/// What a node refers to.
fn needed(node: &Value, open: &mut Vec<Pointer>) {
    for (key, child) in children(node) {
        match child {
            Value::String(target) => {
                let keys: Vec<&str> = target.trim_start_matches("#/").split('/').collect();
                let shared =
                    SHARED.iter().filter(|section| target.starts_with("#/") && keys.starts_with(section));
                open.extend(shared.filter_map(|section| {
                    let length = section.len() + 1;
                    Pointer::parse(&format!("/{}", keys.get(..length)?.join("/")))
                }));
            }
            _ if key == "security" => schemes(child, open),
            _ => {
                if let ("mapping", Some(tags)) = (key.as_ref(), child.as_object()) {
                    let names = tags.values().filter_map(Value::as_str);
                    open.extend(names.map(|name| Pointer::of(["components", "schemas", name])));
                }
                needed(child, open);
            }
        }
    }
}

/// The schemes that requirements name.
fn schemes(security: &Value, open: &mut Vec<Pointer>) {
    let named = security.as_array().into_iter().flatten().filter_map(Value::as_object).flat_map(Map::keys);
    for name in named {
        open.push(Pointer::of(["components", "securitySchemes", name]));
        open.push(Pointer::of(["securityDefinitions", name]));
    }
}
