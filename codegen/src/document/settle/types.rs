//! The type of a schema: one of six words, whatever else a document writes, or several.

use serde_json::{Map, Value};

use super::settling::{Settling, excerpt};
use crate::pointer::Pointer;

/// The `type`, which is one of six words in OpenAPI 3.0.
pub(super) fn types(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let Some(given) = node.get("type") else { return };
    let words: Vec<String> = match given {
        Value::String(word) => vec![word.clone()],
        Value::Array(list) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    if let ([word], true) = (words.as_slice(), given.is_string())
        && STANDARD.contains(&word.as_str())
    {
        return;
    }
    let given = excerpt(given);
    let mut meant: Vec<(&'static str, Option<&'static str>)> = Vec::new();
    let (nulls, named): (Vec<&String>, Vec<&String>) = words.iter().partition(|word| *word == "null");
    let is_complete = named.iter().all(|word| {
        let found = meaning(word);
        let is_new = found.is_some_and(|(word, _)| meant.iter().all(|(known, _)| *known != word));
        meant.extend(found.filter(|_| is_new));
        found.is_some()
    });
    node.remove("type");
    if !nulls.is_empty() {
        node.insert("nullable".to_owned(), Value::Bool(true));
    }
    let read_as = match meant.as_slice() {
        [(word, format)] if is_complete => {
            node.insert("type".to_owned(), (*word).into());
            if let Some(format) = format {
                node.entry("format").or_insert_with(|| (*format).into());
            }
            format!("`{word}`{}", if nulls.is_empty() { "" } else { " that may be null" })
        }
        // Each depth multiplies what there is to tell apart.
        [_, _, ..]
            if is_complete
                && !COMPOSITE.iter().any(|key| node.contains_key(*key))
                && at.as_str().matches("/anyOf/").count() < MOST_NESTED =>
        {
            any_of(node, &meant);
            let words: Vec<String> = meant.iter().map(|(word, _)| format!("`{word}`")).collect();
            format!("any of {}", words.join(", "))
        }
        _ if named.len() > 1 => {
            node.retain(|key, _| matches!(key.as_str(), "description" | "title" | "nullable"));
            "any JSON".to_owned()
        }
        _ => "what the other keywords say, or any JSON".to_owned(),
    };
    settling.tell(&at.join("type"), format!("`type` of a schema cannot be {given}: it is read as {read_as}"));
}

/// How many alternatives by type stand in one another.
const MOST_NESTED: usize = 8;

pub(super) const COMPOSITE: [&str; 4] = ["allOf", "oneOf", "anyOf", "not"];

/// What a schema says of a value whatever type that has.
pub(super) const OF_ANY_TYPE: [&str; 7] =
    ["description", "title", "nullable", "default", "deprecated", "readOnly", "writeOnly"];

/// A schema of several types is any of as many schemas of one.
fn any_of(node: &mut Map<String, Value>, types: &[(&'static str, Option<&'static str>)]) {
    let keys: Vec<String> = node.keys().filter(|key| !OF_ANY_TYPE.contains(&key.as_str())).cloned().collect();
    let said: Map<String, Value> =
        keys.into_iter().filter_map(|key| Some((key.clone(), node.remove(&key)?))).collect();
    let alternatives = types.iter().filter_map(|(word, format)| {
        // What is inside of objects and of lists goes where it belongs, and so there is one of it.
        let is_of = |key: &str| match key {
            "items" => *word == "array",
            "properties" | "additionalProperties" | "required" => *word == "object",
            _ => true,
        };
        let own = said.iter().filter(|(key, _)| is_of(key));
        let mut one: Map<String, Value> = own.map(|(key, value)| (key.clone(), value.clone())).collect();
        one.insert("type".to_owned(), (*word).into());
        if let Some(format) = format {
            one.entry("format").or_insert_with(|| (*format).into());
        }
        // No value is of this type.
        if one.contains_key("enum") && !keep_values(&mut one, word) {
            return None;
        }
        Some(Value::Object(one))
    });
    node.insert("anyOf".to_owned(), alternatives.collect());
}

/// What says of each value of an `enum` what it is called or means, where it is a list beside that.
const OF_EACH_VALUE: [&str; 6] = [
    "x-enum-descriptions",
    "x-enumDescriptions",
    "x-enum-comments",
    "x-enum-description",
    "x-enum-varnames",
    "x-enumNames",
];

/// Leaves those values in an `enum` that are of a type, with what is said of each; `false` where none is.
fn keep_values(node: &mut Map<String, Value>, word: &str) -> bool {
    let Some(Value::Array(values)) = node.get("enum") else { return true };
    let kept: Vec<bool> = values
        .iter()
        .map(|value| type_of(value) == Some(if word == "integer" { "number" } else { word }))
        .collect();
    for key in OF_EACH_VALUE.into_iter().chain(["enum"]) {
        if let Some(Value::Array(list)) = node.get_mut(key)
            && list.len() == kept.len()
        {
            let mut kept = kept.iter();
            list.retain(|_| kept.next().is_some_and(|kept| *kept));
        }
    }
    kept.contains(&true)
}

/// The type of a value that an `enum` lists, whole numbers as any; none for null.
fn type_of(value: &Value) -> Option<&'static str> {
    Some(match value {
        Value::Null => return None,
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    })
}

/// What an `enum` says of the type where no `type` stands beside it: its values are of that, or each is of one
/// of several. Texts alone are read without.
pub(super) fn of_values(node: &mut Map<String, Value>, at: &Pointer) {
    let says_more = ["type", "properties", "items", "additionalProperties"];
    let Some(Value::Array(values)) = node.get("enum") else { return };
    if says_more.iter().chain(&COMPOSITE).any(|key| node.contains_key(*key))
        || at.as_str().matches("/anyOf/").count() >= MOST_NESTED
    {
        return;
    }
    let is_whole = values.iter().filter(|value| value.is_number()).all(|number| !number.is_f64());
    let has_null = values.iter().any(Value::is_null);
    let found: Vec<&str> = values.iter().filter_map(type_of).collect();
    let mut types: Vec<(&'static str, Option<&'static str>)> = Vec::new();
    for word in ["string", "number", "boolean", "array", "object"] {
        if found.contains(&word) {
            types.push((if word == "number" && is_whole { "integer" } else { word }, None));
        }
    }
    match types.as_slice() {
        [] | [("string", _)] => return,
        [(only, _)] => {
            node.insert("type".to_owned(), (*only).into());
        }
        _ => any_of(node, &types),
    }
    if has_null {
        node.insert("nullable".to_owned(), true.into());
    }
}

pub(super) const STANDARD: [&str; 6] = ["object", "array", "string", "integer", "number", "boolean"];

/// What a word means that is none of the standard's types, and the format that goes with it.
fn meaning(word: &str) -> Option<(&'static str, Option<&'static str>)> {
    Some(match word.trim().to_ascii_lowercase().as_str() {
        "object" | "map" | "dict" | "hash" => ("object", None),
        "array" | "list" => ("array", None),
        "string" | "str" | "text" | "char" | "uri" | "url" | "email" | "enum" => ("string", None),
        "uuid" | "guid" => ("string", Some("uuid")),
        "date" => ("string", Some("date")),
        "datetime" | "date-time" => ("string", Some("date-time")),
        "file" | "binary" => ("string", Some("binary")),
        "integer" | "int" | "int32" | "int64" | "long" => ("integer", None),
        "number" | "float" | "double" | "decimal" => ("number", None),
        "boolean" | "bool" => ("boolean", None),
        _ => return None,
    })
}
