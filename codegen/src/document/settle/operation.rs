//! Paths and operations: keys that are no paths, methods or statuses, and bodies among parameters.

use serde_json::{Map, Value};

use super::settling::{CORRECT, Settling, excerpt};
use crate::diagnostic::Oddity;
use crate::document::shape::{Kind, METHODS};
use crate::pointer::Pointer;

/// Methods that OpenAPI 3.0 has no key for, and that documents hold all the same.
const OTHER_METHODS: [&str; 9] =
    ["connect", "query", "copy", "link", "unlink", "lock", "unlock", "purge", "propfind"];

/// Reads the keys of `paths`.
pub(super) fn paths(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let odd: Vec<String> =
        node.keys().filter(|key| !key.starts_with('/') && !key.starts_with("x-")).cloned().collect();
    for key in odd {
        let Some(item) = node.remove(&key) else { continue };
        let meant = format!("/{key}");
        let holds_operations =
            item.as_object().is_some_and(|item| item.keys().any(|key| METHODS.contains(&key.as_str())));
        let is_path = holds_operations && !key.contains("://") && !node.contains_key(&meant);
        let read_as = if is_path { format!("it is read as `{meant}`") } else { "it is left out".to_owned() };
        settling.tell_as(
            Oddity::PathWithoutSlash,
            &at.join(&key),
            format!("a path begins with a slash, `{key}` does not: {read_as}"),
            "write the path with a slash before it",
        );
        if is_path {
            node.insert(meant, item);
        }
    }
}

/// Reads the keys of a path item.
pub(super) fn path_item(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let odd: Vec<String> = node
        .keys()
        .filter(|key| Kind::PathItem.child(key).is_none() && !key.starts_with("x-"))
        .cloned()
        .collect();
    for key in odd {
        let lower = key.to_ascii_lowercase();
        if METHODS.contains(&lower.as_str()) && !node.contains_key(&lower) {
            settling.tell(&at.join(&key), format!("a method is written small: `{key}` is read as `{lower}`"));
            let operation = node.remove(&key);
            node.extend(operation.map(|operation| (lower, operation)));
            continue;
        }
        let holds_answers = node.get(&key).is_some_and(|operation| operation.get("responses").is_some());
        if holds_answers || OTHER_METHODS.contains(&lower.as_str()) {
            settling.tell_as(
                Oddity::UnknownMethod,
                &at.join(&key),
                format!("OpenAPI 3.0 has no method `{key}`: the operation is left out"),
                "send such a request by hand: the client takes any method",
            );
            node.remove(&key);
        }
    }
}

/// Reads an operation.
pub(super) fn operation(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    if let Some(callbacks) = node.remove("callbacks")
        && callbacks.as_object().is_some_and(|callbacks| !callbacks.is_empty())
    {
        settling.tell_as(
            Oddity::UnusedCallbacks,
            &at.join("callbacks"),
            "callbacks are requests that a server sends, and no part of a client: they are left out",
            "there is nothing to do: the models of what is sent are there where an operation uses them too",
        );
    }
    tags(settling, node, at);
    security(settling, node, at);
    sent_in_the_body(settling, node, at);
}

fn tags(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let Some(given) = node.get("tags") else { return };
    let text = |tag: &Value| match tag {
        Value::String(text) => Some(Value::from(text.as_str())),
        Value::Number(number) => Some(Value::from(number.to_string())),
        Value::Object(tag) => tag.get("name").filter(|name| name.is_string()).cloned(),
        _ => None,
    };
    let read: Vec<Value> = match given {
        Value::Array(list) => list.iter().filter_map(text).collect(),
        other => text(other).into_iter().collect(),
    };
    let read = Value::Array(read);
    if read != *given {
        let message =
            format!("`tags` of an operation is a list of texts, not {}: texts are read", excerpt(given));
        settling.tell(&at.join("tags"), message);
        node.insert("tags".to_owned(), read);
    }
}

/// Requirements: a list of mappings from a scheme to scopes.
pub(super) fn security(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let Some(given) = node.get("security") else { return };
    let scopes = |scopes: &Value| match scopes {
        Value::Array(list) => list.iter().filter(|scope| scope.is_string()).cloned().collect(),
        Value::String(scope) => vec![Value::from(scope.as_str())],
        _ => Vec::new(),
    };
    let requirement = |requirement: &Value| -> Option<Value> {
        let read =
            requirement.as_object()?.iter().map(|(scheme, given)| (scheme.clone(), scopes(given).into()));
        Some(Value::Object(read.collect()))
    };
    let read: Option<Vec<Value>> = match given {
        Value::Array(list) => Some(list.iter().filter_map(requirement).collect()),
        other => requirement(other).map(|one| vec![one]),
    };
    let read = read.map(Value::Array);
    if read.as_ref() != Some(given) {
        settling.tell(
            &at.join("security"),
            format!(
                "`security` is a list of mappings from a scheme to a list of scopes, not {}: what is none is left out",
                excerpt(given)
            ),
        );
        node.remove("security");
        node.extend(read.map(|read| ("security".to_owned(), read)));
    }
}

/// Parameters that Swagger 2.0 sends in the body, where there is no other body.
fn sent_in_the_body(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let is_body = |parameter: &Value| matches!(place(parameter), Some("body" | "formdata"));
    let Some(Value::Array(list)) = node.get_mut("parameters") else { return };
    if !list.iter().any(is_body) {
        return;
    }
    let (bodies, rest): (Vec<Value>, Vec<Value>) = std::mem::take(list).into_iter().partition(is_body);
    *list = rest;
    settling.shifted.push(at.join("parameters"));
    let fields: Vec<Value> = bodies.iter().filter(|one| place(one) == Some("formdata")).cloned().collect();
    let has_body = node.contains_key("requestBody");
    let is_added = fields.len() == bodies.len()
        && node.get_mut("requestBody").is_some_and(|body| add_fields(body, form(&fields)));
    let read_as = match (has_body, is_added) {
        (false, _) => "read as that",
        (true, true) => "read as fields of it",
        (true, false) => "left out",
    };
    settling.tell(
        &at.join("parameters"),
        format!("what is sent in the body is `requestBody` in OpenAPI 3.0: parameters in `body` or `formData` are {read_as}"),
    );
    if has_body {
        return;
    }
    let body = match bodies.iter().find(|parameter| place(parameter) == Some("body")) {
        Some(body) => {
            let schema = body.get("schema").cloned().unwrap_or_else(|| Map::new().into());
            request_body("application/json", schema, body.get("required"))
        }
        None => form(&bodies),
    };
    node.insert("requestBody".to_owned(), body);
}

/// How forms are sent, without files and with them.
const URL_ENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Where a parameter is sent, in small letters where Swagger 2.0 has it.
fn place(parameter: &Value) -> Option<&'static str> {
    match parameter.get("in")?.as_str()? {
        "body" => Some("body"),
        "formData" | "formdata" | "form" => Some("formdata"),
        _ => None,
    }
}

fn form(fields: &[Value]) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    let mut media = URL_ENCODED;
    for field in fields {
        let Some(name) = field.get("name").and_then(Value::as_str) else { continue };
        let mut schema = field.get("schema").and_then(Value::as_object).cloned().unwrap_or_default();
        for key in ["type", "format", "items", "enum", "description"] {
            if let Some(value) = field.get(key) {
                schema.entry(key).or_insert_with(|| value.clone());
            }
        }
        let is_file = schema.get("type").is_some_and(|word| word == "file")
            || schema.get("format").is_some_and(|format| format == "binary");
        if is_file {
            media = MULTIPART;
        }
        if field.get("required") == Some(&Value::Bool(true)) {
            required.push(Value::from(name));
        }
        properties.insert(name.to_owned(), Value::Object(schema));
    }
    let mut schema = Map::from_iter([
        ("type".to_owned(), Value::from("object")),
        ("properties".to_owned(), Value::Object(properties)),
    ]);
    let is_required = !required.is_empty();
    if is_required {
        schema.insert("required".to_owned(), Value::Array(required));
    }
    request_body(media, Value::Object(schema), Some(&Value::Bool(is_required)))
}

/// Adds what a form sends to a body that is a form: so apispec writes a form with files. `false` where it is none.
fn add_fields(body: &mut Value, form: Value) -> bool {
    let mut read = || {
        let content = body.get_mut("content")?.as_object_mut()?;
        let (media, described) = content.iter().next().filter(|_| content.len() == 1)?;
        let (added, fields) = form.get("content")?.as_object()?.iter().next()?;
        let media = [media, added]
            .into_iter()
            .find(|media| *media == MULTIPART)
            .or_else(|| Some(media).filter(|media| *media == URL_ENCODED))?;
        let mut described = described.as_object()?.clone();
        let parts = [described.get("schema"), fields.get("schema")];
        let parts: Vec<Value> = parts.into_iter().flatten().cloned().collect();
        let schema = Map::from_iter([("allOf".to_owned(), Value::Array(parts))]);
        described.insert("schema".to_owned(), Value::Object(schema));
        *content = Map::from_iter([(media.clone(), Value::Object(described))]);
        Some(())
    };
    read().is_some()
}

fn request_body(media: &str, schema: Value, required: Option<&Value>) -> Value {
    let described = Map::from_iter([("schema".to_owned(), schema)]);
    let content = Map::from_iter([(media.to_owned(), Value::Object(described))]);
    let mut body = Map::from_iter([("content".to_owned(), Value::Object(content))]);
    body.extend(required.map(|required| ("required".to_owned(), required.clone())));
    Value::Object(body)
}

/// Reads the keys of `responses`: three digits, a digit with `XX`, or `default`.
pub(super) fn responses(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let odd: Vec<String> = node
        .keys()
        .filter(|key| !is_status(key) && *key != "default" && !key.starts_with("x-"))
        .cloned()
        .collect();
    for key in odd {
        let Some(response) = node.remove(&key) else { continue };
        let meant = status_in(&key).filter(|meant| !node.contains_key(meant));
        let read_as = match &meant {
            Some(meant) => format!("it is read as `{meant}`"),
            None => "the answer is left out".to_owned(),
        };
        settling.tell_as(
            Oddity::UnknownStatus,
            &at.join(&key),
            format!("`{key}` is no status of an answer: {read_as}"),
            CORRECT,
        );
        node.extend(meant.map(|meant| (meant, response)));
    }
}

fn is_status(key: &str) -> bool {
    match key.as_bytes() {
        [b'1'..=b'9', rest @ ..] if rest.len() == 2 => {
            rest == b"XX" || rest.iter().all(|digit| digit.is_ascii_digit())
        }
        _ => false,
    }
}

/// The status that a key means which is none: `2xx`, `200 OK`, `Default`.
fn status_in(key: &str) -> Option<String> {
    if key.trim().eq_ignore_ascii_case("default") {
        return Some("default".to_owned());
    }
    let is_part = |character: char| character.is_ascii_digit() || character.eq_ignore_ascii_case(&'x');
    let word: String = key.trim().chars().take_while(|character| is_part(*character)).collect();
    let word = word.to_ascii_uppercase();
    is_status(&word).then_some(word)
}
