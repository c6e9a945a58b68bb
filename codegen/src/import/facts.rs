//! One document without its prose: what is kept is named by the standard, or
//! is a fact that a vendor could only state in an extension.

use serde_json::{Map, Value};

use crate::document::shape::{Kind, SEEN_IN, VERSIONS};

/// Fields that people read and programs do not.
const PROSE: [&str; 9] = [
    "summary",
    "description",
    "title",
    "example",
    "examples",
    "externalDocs",
    "termsOfService",
    "contact",
    "license",
];

/// Fields that mean the same when they are absent.
const FALSE_BY_DEFAULT: [&str; 9] = [
    "deprecated",
    "required",
    "allowEmptyValue",
    "allowReserved",
    "nullable",
    "readOnly",
    "writeOnly",
    "uniqueItems",
    "exclusiveMinimum",
];

/// The extension of an operation that lists the OAuth scopes which its
/// `security` cannot name, because they are no part of the declared flows.
const SCOPES: &str = "x-scopes";

/// The facts of a document, which is made them: what is left is not copied.
pub(super) fn of_document(value: Value) -> Value {
    let mut facts = node(Kind::Document, "", value);
    if let Value::Object(map) = &mut facts {
        map.insert("openapi".to_owned(), "3.0.3".into());
    }
    facts
}

fn node(kind: Kind, key: &str, value: Value) -> Value {
    match (kind, value) {
        (Kind::Data, value) => data(key, value),
        (Kind::List(_), Value::Array(list)) => {
            let items = list.into_iter().filter_map(|item| Some(node(kind.child("0")?, "", item)));
            let mut items: Vec<Value> = items.collect();
            if key == "tags" {
                items.sort_by_key(ToString::to_string);
            }
            Value::Array(items)
        }
        (_, Value::Object(map)) => object(kind, key, map),
        (_, value) => value,
    }
}

fn object(kind: Kind, name: &str, mut map: Map<String, Value>) -> Value {
    if is_reference(kind, &map) && map.get("$ref").is_some_and(Value::is_string) {
        map.retain(|key, _| key == "$ref");
        return Value::Object(map);
    }
    let is_named = !kind.fields().is_empty();
    let mut said = None;
    map.retain(|key, value| {
        let Some(child) = kind.child(key) else {
            if let (Kind::Operation, Some(scopes)) = (kind, scopes(key, value)) {
                said = Some(scopes);
            }
            // What an import of several versions has written itself.
            return key == SEEN_IN || (kind, key.as_str()) == (Kind::Document, VERSIONS);
        };
        if is_named && is_left_out(kind, key, value) {
            return false;
        }
        let whole = value.take();
        *value = if (kind, key.as_str()) == (Kind::OauthFlow, "scopes") {
            scope_names(whole)
        } else {
            node(child, key, whole)
        };
        true
    });
    map.extend(said.map(|scopes| (SCOPES.to_owned(), scopes)));
    if kind == Kind::Response {
        map.insert("description".to_owned(), reason(name).into());
    }
    Value::Object(map)
}

/// Whether a node is nothing but a reference; a path item may be more.
fn is_reference(kind: Kind, map: &Map<String, Value>) -> bool {
    kind != Kind::PathItem && kind.is_referable() && map.contains_key("$ref")
}

fn is_left_out(kind: Kind, key: &str, value: &Value) -> bool {
    if PROSE.contains(&key) {
        return (kind, key) != (Kind::Info, "title");
    }
    match value {
        Value::Bool(false) => FALSE_BY_DEFAULT.contains(&key) || key == "exclusiveMaximum",
        // An empty `security` says that none is asked for: that is a fact.
        Value::Array(list) => list.is_empty() && key != "security" && key != "enum",
        Value::Object(map) => map.is_empty() && kind == Kind::Components,
        _ => false,
    }
}

fn data(key: &str, value: Value) -> Value {
    match (key, value) {
        ("required", value @ Value::Array(_)) => sorted(value),
        ("security", Value::Array(alternatives)) => {
            let alternatives = alternatives.into_iter().map(|alternative| match alternative {
                Value::Object(schemes) => {
                    schemes.into_iter().map(|(name, scopes)| (name, sorted(scopes))).collect()
                }
                other => other,
            });
            sorted(alternatives.collect())
        }
        (_, value) => value,
    }
}

/// A list whose order says nothing, in the order of its text.
fn sorted(mut value: Value) -> Value {
    if let Value::Array(items) = &mut value {
        items.sort_by_key(ToString::to_string);
    }
    value
}

/// The names of OAuth scopes, with the empty descriptions that the standard
/// demands.
fn scope_names(scopes: Value) -> Value {
    match scopes {
        Value::Object(map) => map.into_iter().map(|(scope, _)| (scope, Value::from(""))).collect(),
        other => other,
    }
}

/// The scopes in an operation's extension: [`SCOPES`] itself, or a vendor's
/// `x-…-oauth2-scopes`, a list of `{scheme, scopes}`.
fn scopes(key: &str, value: &Value) -> Option<Value> {
    let vendor = key.starts_with("x-") && key.ends_with("-oauth2-scopes");
    let mut scopes: Vec<&str> = match value.as_array()? {
        list if key == SCOPES => list.iter().filter_map(Value::as_str).collect(),
        list if vendor => list
            .iter()
            .filter_map(|entry| entry.get("scopes")?.as_array())
            .flatten()
            .filter_map(Value::as_str)
            .collect(),
        _ => return None,
    };
    scopes.sort_unstable();
    scopes.dedup();
    (!scopes.is_empty()).then(|| scopes.into())
}

/// What to put where the standard demands a description of a response.
fn reason(status: &str) -> &'static str {
    let known =
        http::StatusCode::from_bytes(status.as_bytes()).ok().and_then(|status| status.canonical_reason());
    known.unwrap_or(match status.as_bytes().first() {
        Some(b'1') => "Informational",
        Some(b'2') => "Success",
        Some(b'3') => "Redirection",
        Some(b'4') => "Client error",
        Some(b'5') => "Server error",
        _ => "Response",
    })
}
