//! What surrounds operations and schemas: servers, tags, bodies, answers, and what is known of the API.

use serde_json::{Map, Value};

use super::settling::{Settling, excerpt};
use crate::document::shape::Kind;
use crate::pointer::Pointer;

/// Reads a value as a node of its kind where it is no mapping; `false` where it is left out.
pub(super) fn as_node(settling: &mut Settling, kind: Kind, value: &mut Value, at: &Pointer) -> bool {
    if value.is_object() {
        return true;
    }
    let (read, read_as) = match (kind, &*value) {
        // Nothing is said of it, which is what an empty mapping says.
        (Kind::MediaType, Value::Null) => {
            *value = Value::Object(Map::new());
            return true;
        }
        (Kind::Server, Value::String(url)) => (Some(one("url", url)), "read as the `url`"),
        (Kind::Tag, Value::String(name)) => (Some(one("name", name)), "read as the `name`"),
        (Kind::Response, Value::String(text)) => {
            (Some(one("description", text)), "read as the `description`")
        }
        (Kind::Response, Value::Null) => (Some(Map::new()), "read as an answer that says nothing of itself"),
        (Kind::Response | Kind::Header | Kind::MediaType | Kind::Responses | Kind::Paths | Kind::Info, _) => {
            (Some(Map::new()), "read as one that says nothing of itself")
        }
        _ => (None, "left out"),
    };
    let noun = if matches!(kind, Kind::Map(_)) { "what stands here" } else { kind.noun() };
    settling.tell(at, format!("{noun}: a mapping is expected, not {}: it is {read_as}", excerpt(value)));
    let is_kept = read.is_some();
    if let Some(read) = read {
        *value = Value::Object(read);
    }
    is_kept
}

fn one(key: &str, text: &str) -> Map<String, Value> {
    Map::from_iter([(key.to_owned(), Value::from(text))])
}

/// Reads a value as a list where it is none: one node is a list of one; `false` where it is left out.
pub(super) fn as_list(settling: &mut Settling, inner: Kind, value: &mut Value, at: &Pointer) -> bool {
    if value.is_array() {
        return true;
    }
    let is_one = match inner {
        Kind::Schema => value.is_object(),
        Kind::Parameter => value.get("name").is_some() || value.get("$ref").is_some(),
        Kind::Server | Kind::Tag => value.is_object() || value.is_string(),
        _ => false,
    };
    let read_as = if is_one { "read as a list of one" } else { "left out" };
    settling.tell(
        at,
        format!("a list of {}s belongs here, not {}: it is {read_as}", inner.noun(), excerpt(value)),
    );
    if is_one {
        *value = Value::Array(vec![std::mem::take(value)]);
    }
    is_one
}

/// Fills in what the standard demands and no crate reads.
pub(super) fn complete(settling: &mut Settling, kind: Kind, node: &mut Map<String, Value>, at: &Pointer) {
    let demanded: &[&str] = match kind {
        Kind::Document => &["info", "paths"],
        Kind::Info => &["title", "version"],
        Kind::Operation => &["responses"],
        Kind::Response => &["description"],
        Kind::RequestBody => &["content"],
        _ => return,
    };
    for key in demanded {
        if node.contains_key(*key) {
            continue;
        }
        let empty = match *key {
            "title" | "version" | "description" => Value::String(String::new()),
            "info" => Value::Object(Map::from_iter([
                ("title".to_owned(), Value::String(String::new())),
                ("version".to_owned(), Value::String(String::new())),
            ])),
            _ => Value::Object(Map::new()),
        };
        settling.tell(at, format!("a {} has `{key}`: where it is missing, it is read as empty", kind.noun()));
        node.insert((*key).to_owned(), empty);
    }
}

/// Reads a link to documentation, which has an address; one without is left out.
pub(super) fn external_docs(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let Some(given) = node.get_mut("externalDocs") else { return };
    let at = at.join("externalDocs");
    if let Value::String(url) = given {
        let read = one("url", url);
        settling.tell(&at, "`externalDocs` is a mapping, not a text: it is read as the `url`");
        *given = Value::Object(read);
    }
    let Some(link) = given.as_object_mut().filter(|link| link.get("url").is_some_and(Value::is_string))
    else {
        settling.tell(&at, format!("`externalDocs` has a `url`: {} is left out", excerpt(given)));
        node.remove("externalDocs");
        return;
    };
    if link.get("description").is_some_and(|text| !text.is_string()) {
        settling.tell(&at.join("description"), "the `description` of a link is a text: it is left out");
        link.remove("description");
    }
}

/// A schema that stands in a request body itself, without a media type.
pub(super) fn request_body(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    if node.contains_key("content") {
        return;
    }
    let Some(schema) = node.remove("schema") else { return };
    settling.tell(
        &at.join("schema"),
        "the `schema` of a request body stands below a media type: it is read as one of `application/json`",
    );
    let described = Map::from_iter([("schema".to_owned(), schema)]);
    let content = Map::from_iter([("application/json".to_owned(), Value::Object(described))]);
    node.insert("content".to_owned(), Value::Object(content));
}

/// Names of media types that no request or answer can have: `json` is one.
pub(super) fn media_types(settling: &mut Settling, content: &mut Map<String, Value>, at: &Pointer) {
    let odd: Vec<String> = content.keys().filter(|media| !is_media_type(media)).cloned().collect();
    for media in odd {
        let Some(described) = content.remove(&media) else { continue };
        let meant = match media.trim().to_ascii_lowercase().as_str() {
            "json" => "application/json",
            "xml" => "application/xml",
            "text" | "plain" => "text/plain",
            "html" => "text/html",
            "form" => "application/x-www-form-urlencoded",
            trimmed if is_media_type(trimmed) => media.trim(),
            _ => "*/*",
        };
        settling.tell(
            &at.join(&media),
            format!("{} is no media type: it is read as `{meant}`", excerpt(&Value::from(media.as_str()))),
        );
        if !content.contains_key(meant) {
            content.insert(meant.to_owned(), described);
        }
    }
}

/// Two words of the characters that RFC 9110 allows with a slash between, and printable parameters.
fn is_media_type(media: &str) -> bool {
    let (essence, parameters) = media.split_once(';').unwrap_or((media, ""));
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
    };
    let essence = essence.trim_end();
    essence.split_once('/').is_some_and(|(group, word)| is_word(group) && is_word(word))
        && parameters.bytes().all(|byte| matches!(byte, b' '..=b'~'))
}

/// Reads a server variable, whose values are texts and one of which is the default.
pub(super) fn server_variable(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    };
    if let Some(given) = node.get("enum") {
        let read: Value = given.as_array().into_iter().flatten().filter_map(text).collect();
        if read != *given {
            settling.tell(
                &at.join("enum"),
                "`enum` of a server variable is a list of texts: it is read as texts",
            );
            node.insert("enum".to_owned(), read);
        }
    }
    if !node.contains_key("default") {
        let first = node.get("enum").and_then(|values| values.get(0)).cloned();
        settling.tell(at, "a server variable has a `default`: its first value is read as that, or nothing");
        node.insert("default".to_owned(), first.unwrap_or_else(|| "".into()));
    }
}
