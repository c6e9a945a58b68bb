//! Parameters and headers: where they are sent, and what describes their value.

use serde_json::{Map, Value};

use super::settling::{Settling, excerpt};
use crate::document::shape::OF_A_VALUE;
use crate::document::template::placeholders;
use crate::pointer::Pointer;

/// Reads a parameter; `false` where it is left out.
pub(super) fn parameter(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) -> bool {
    let name = match node.get("name") {
        Some(Value::String(name)) if !name.is_empty() => name.clone(),
        Some(name @ (Value::Number(_) | Value::Bool(_))) => name.to_string(),
        _ => {
            settling.tell(at, "a parameter without a name cannot be sent: it is left out");
            return false;
        }
    };
    let Some(place) = place(settling, node, &name, at) else { return false };
    node.insert("in".to_owned(), place.into());
    let styles: &[&str] = match place {
        "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
        "path" => &["matrix", "label", "simple"],
        "header" => &["simple"],
        _ => &["form"],
    };
    if let Some(style) =
        node.get("style").filter(|style| style.as_str().is_none_or(|text| !styles.contains(&text)))
    {
        let message = format!("`style` of a {place} parameter cannot be {}: it is left out", excerpt(style));
        settling.tell(&at.join("style"), message);
        node.remove("style");
    }
    if let Some(format) = node.remove("collectionFormat") {
        let read = match format.as_str() {
            Some("multi") => Some(("form", true)),
            Some("ssv") if place == "query" => Some(("spaceDelimited", false)),
            Some("pipes") if place == "query" => Some(("pipeDelimited", false)),
            Some("csv") if place == "query" => Some(("form", false)),
            _ => None,
        };
        settling.tell(
            &at.join("collectionFormat"),
            "`collectionFormat` is Swagger 2.0's: it is read as the style that it means",
        );
        if let Some((style, explode)) = read {
            node.entry("style").or_insert_with(|| style.into());
            node.entry("explode").or_insert_with(|| explode.into());
        }
    }
    described(settling, node, "parameter", at);
    true
}

/// Gives a header what describes its value.
pub(super) fn header(settling: &mut Settling, node: &mut Map<String, Value>, at: &Pointer) {
    // Nothing but the names of headers is read.
    if node.get("style").is_some_and(|style| style != "simple") {
        settling.tell(&at.join("style"), "the `style` of a header is `simple`: another is left out");
        node.remove("style");
    }
    described(settling, node, "header", at);
}

/// Where a parameter is sent; `None` where that cannot be told.
fn place(
    settling: &mut Settling,
    node: &Map<String, Value>,
    name: &str,
    at: &Pointer,
) -> Option<&'static str> {
    let given = node.get("in").and_then(Value::as_str).unwrap_or_default();
    let exact = ["query", "header", "path", "cookie"];
    if let Some(place) = exact.into_iter().find(|place| *place == given) {
        return Some(place);
    }
    let meant = match given.trim().to_ascii_lowercase().as_str() {
        "query" | "querystring" => Some("query"),
        "header" | "headers" => Some("header"),
        "path" | "url" | "uri" => Some("path"),
        "cookie" | "cookies" => Some("cookie"),
        _ => None,
    };
    let in_template = || {
        let path = at.keys().nth(1).unwrap_or_default();
        placeholders(&path).any(|known| known == name).then_some("path")
    };
    let meant = meant.or_else(in_template);
    let shown = node.get("in").map_or_else(|| "missing".to_owned(), excerpt);
    let read_as =
        meant.map_or_else(|| "it is left out".to_owned(), |place| format!("it is read as `{place}`"));
    let message = format!("`in` of a parameter cannot be {shown}: {read_as}");
    settling.tell(&at.join("in"), message);
    meant
}

/// A `schema` or `content`: what stands in the node itself, or any text.
fn described(settling: &mut Settling, node: &mut Map<String, Value>, noun: &str, at: &Pointer) {
    if node.get("content").is_some_and(|content| content.as_object().is_none_or(Map::is_empty)) {
        settling
            .tell(&at.join("content"), format!("`content` of a {noun} is one media type: it is left out"));
        node.remove("content");
    }
    if node.contains_key("schema") || node.contains_key("content") {
        return;
    }
    let own: Vec<&str> =
        OF_A_VALUE.into_iter().chain(["nullable"]).filter(|key| node.contains_key(*key)).collect();
    let mut schema: Map<String, Value> =
        own.into_iter().filter_map(|key| Some((key.to_owned(), node.remove(key)?))).collect();
    if schema.contains_key("type") {
        let message =
            format!("`type` stands in the `schema` of a {noun} in OpenAPI 3.0: it is read as if it did");
        settling.tell(&at.join("type"), message);
    } else {
        settling.tell(at, format!("a {noun} has a `schema` or `content`: without one it is read as text"));
        schema.insert("type".to_owned(), "string".into());
    }
    node.insert("schema".to_owned(), Value::Object(schema));
}
