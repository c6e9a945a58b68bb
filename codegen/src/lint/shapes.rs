//! Inline objects of one shape, in many places.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::subject::{Role, Subject, properties};
use crate::diagnostic::Oddity;
use crate::pointer::Pointer;

/// From how many places on a shape is told of.
const OFTEN: usize = 3;

pub(super) fn look(subject: &mut Subject<'_>) {
    let mut shapes: BTreeMap<String, Vec<Pointer>> = BTreeMap::new();
    for schema in &subject.schemas {
        let is_object = properties(schema.node.value).is_some_and(|properties| !properties.is_empty());
        if schema.role == Role::Inline && is_object {
            let shape = bare(schema.node.value).to_string();
            shapes.entry(shape).or_default().push(schema.node.pointer.clone());
        }
    }
    for places in shapes.into_values().filter(|places| places.len() >= OFTEN) {
        let is_named = |pointer: &Pointer| subject.bindings.types.contains_key(&pointer.fragment());
        if places.iter().any(is_named) {
            continue;
        }
        let Some(first) = places.first() else { continue };
        subject.find(
            Oddity::RepeatedInlineShape,
            first,
            format!("this inline object stands in {} places; one type is made of them all", places.len()),
            format!("name the type: `\"{}\" = \"Name\"` under [types] of bindings.toml", first.fragment()),
        );
    }
}

/// A schema without what does not change the values that it allows.
fn bare(value: &Value) -> Value {
    const PROSE: [&str; 5] = ["description", "title", "example", "externalDocs", "xml"];
    match value {
        Value::Object(map) => {
            let kept = |key: &str| !PROSE.contains(&key) && !key.starts_with("x-");
            let entries = map.iter().filter(|(key, _)| kept(key));
            Value::Object(entries.map(|(key, value)| (key.clone(), below(key, value))).collect())
        }
        other => other.clone(),
    }
}

/// The same of what stands under a key.
fn below(key: &str, value: &Value) -> Value {
    match (key, value) {
        // The keys of these are names of the API's.
        ("properties", Value::Object(map)) => {
            Value::Object(map.iter().map(|(key, value)| (key.clone(), bare(value))).collect::<Map<_, _>>())
        }
        ("allOf" | "oneOf" | "anyOf", Value::Array(list)) => Value::Array(list.iter().map(bare).collect()),
        ("items" | "additionalProperties" | "not", value) => bare(value),
        (_, value) => value.clone(),
    }
}
