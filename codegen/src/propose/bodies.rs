//! What bodies look like: of refusals, and of lists.

use std::collections::BTreeMap;

use serde_json::Value;

use super::text::{Text, list};
use crate::document::Document;

/// Properties that say what was wrong, the likeliest first.
const MESSAGES: &[&str] = &[
    "message",
    "error_description",
    "errorMessage",
    "error_message",
    "detail",
    "msg",
    "description",
    "title",
];

/// Properties that may hold the object that says it.
const AROUND: &[&str] = &["error", "errors", "fault", "problem"];

/// Properties that say where the next part of a list is, and the style of pages that has them.
const NEXT: &[(&str, &str)] = &[("next", "link"), ("nextPageStart", "offset")];

/// The list of the items of a page.
const VALUES: &str = "values";

/// How deep references are followed.
const DEPTH: usize = 16;

/// Where bodies of refusals say what was wrong.
pub(super) fn errors(document: &Document, text: &mut Text) {
    let mut counts: BTreeMap<(String, Option<String>), usize> = BTreeMap::new();
    let mut all = 0;
    for (status, response, _) in responses(document) {
        if status.starts_with(['4', '5']) || status == "default" {
            let Some(schema) = json_schema(document, response) else { continue };
            all += 1;
            if let Some(pointer) = message(document, schema) {
                *counts.entry((pointer, component(schema))).or_default() += 1;
            }
        }
    }
    let Some(((pointer, component), count)) = counts.into_iter().max_by_key(|(_, count)| *count) else {
        return;
    };
    let is_certain = count * 2 > all && pointer.ends_with("/message");
    text.blank();
    text.comment(&format!(
        "Where the body of a refused request says what was wrong: seen in {count} of {all} answers."
    ));
    if !is_certain {
        text.comment("A guess: it is not called `message`, or not in most of them.");
    }
    text.section("errors", is_certain);
    let entry = format!("message = {}", list(&[&pointer]));
    if is_certain {
        text.fact_line(&entry)
    } else {
        text.guess_line(&entry)
    }
    if let Some(component) = component {
        text.comment("The component that is the body of all refusals, if it is.");
        text.guess("schema", &component);
    }
}

/// How lists come in pages, where they look like the pages that the runtime has: their properties, if any do.
pub(super) fn pages(document: &Document, text: &mut Text) -> Vec<String> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (status, response, method) in responses(document) {
        if method == "get" && status.starts_with('2') {
            let found = json_schema(document, response).and_then(|schema| page(document, schema));
            if let Some(found) = found {
                *counts.entry(found).or_default() += 1;
            }
        }
    }
    let Some(((property, style), count)) = counts.into_iter().max_by_key(|(_, count)| *count) else {
        return Vec::new();
    };
    text.blank();
    text.comment(&format!(
        "{count} lists look like pages. A guess: only the server knows whether `{property}` goes on."
    ));
    text.section("pages", false);
    text.guess("style", style);
    text.guess("items", VALUES);
    text.guess_line(&format!("properties = {}", list(&[property])));
    vec![VALUES.to_owned(), property.to_owned()]
}

/// The property that makes an object a page beside its items, and the style of such pages.
fn page(document: &Document, schema: &Value) -> Option<(&'static str, &'static str)> {
    let properties = properties(document, schema)?;
    let is_list = |value: &Value| {
        let schema = followed(document, value);
        schema.is_some_and(|schema| schema.get("type").and_then(Value::as_str) == Some("array"))
    };
    let mut lists = properties.iter().filter(|(_, value)| is_list(value)).map(|(name, _)| *name);
    lists.next().filter(|items| *items == VALUES && lists.next().is_none())?;
    NEXT.iter().copied().find(|(next, _)| properties.iter().any(|(name, _)| name == next))
}

/// Where an error says what was wrong, as a JSON pointer.
fn message(document: &Document, schema: &Value) -> Option<String> {
    let properties = properties(document, schema)?;
    let is_text = |value: &Value| {
        let schema = followed(document, value);
        schema.is_some_and(|schema| schema.get("type").and_then(Value::as_str) == Some("string"))
    };
    let of = |wanted: &str| properties.iter().find(|(name, _)| *name == wanted).map(|(_, value)| *value);
    if let Some(name) = MESSAGES.iter().find(|name| of(name).is_some_and(is_text)) {
        return Some(format!("/{name}"));
    }
    for around in AROUND {
        let Some(value) = of(around).and_then(|value| followed(document, value)) else { continue };
        if is_text(value) {
            return Some(format!("/{around}"));
        }
        let (inner, place) = match value.get("items") {
            Some(items) => (items, format!("/{around}/0")),
            None => (value, format!("/{around}")),
        };
        let inner = self::properties(document, inner)?;
        let found = MESSAGES
            .iter()
            .find(|wanted| inner.iter().any(|(name, value)| name == *wanted && is_text(value)));
        if let Some(name) = found {
            return Some(format!("{place}/{name}"));
        }
    }
    None
}

/// Every answer: its status, itself, and the method of its operation.
fn responses(document: &Document) -> Vec<(&str, &Value, &str)> {
    let mut found = Vec::new();
    let paths = document.value().get("paths").and_then(Value::as_object);
    for (method, operation) in paths.into_iter().flatten().filter_map(|(_, item)| item.as_object()).flatten()
    {
        let responses = operation.get("responses").and_then(Value::as_object);
        for (status, response) in responses.into_iter().flatten() {
            found.push((status.as_str(), response, method.as_str()));
        }
    }
    found
}

/// The schema of an answer's JSON.
fn json_schema<'a>(document: &'a Document, response: &'a Value) -> Option<&'a Value> {
    let content = followed(document, response)?.get("content")?.as_object()?;
    let (_, media) = content.iter().find(|(media, _)| media.contains("json"))?;
    media.get("schema")
}

/// The properties of a schema and of the parts of its `allOf`.
pub(super) fn properties<'a>(document: &'a Document, schema: &'a Value) -> Option<Vec<(&'a str, &'a Value)>> {
    let mut found = Vec::new();
    collect(document, schema, &mut found, DEPTH);
    (!found.is_empty()).then_some(found)
}

fn collect<'a>(
    document: &'a Document,
    schema: &'a Value,
    found: &mut Vec<(&'a str, &'a Value)>,
    depth: usize,
) {
    let (Some(schema), Some(depth)) = (followed(document, schema), depth.checked_sub(1)) else { return };
    let own = schema.get("properties").and_then(Value::as_object);
    found.extend(own.into_iter().flatten().map(|(name, value)| (name.as_str(), value)));
    for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        collect(document, part, found, depth);
    }
}

/// A node, or what its references lead to.
pub(super) fn followed<'a>(document: &'a Document, mut node: &'a Value) -> Option<&'a Value> {
    for _ in 0..DEPTH {
        match node.get("$ref").and_then(Value::as_str) {
            Some(reference) => node = document.value().pointer(reference.strip_prefix('#')?)?,
            None => return Some(node),
        }
    }
    None
}

/// The component that a schema refers to.
fn component(schema: &Value) -> Option<String> {
    let name = schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")?;
    (!name.contains(['/', '~', '%'])).then(|| name.to_owned())
}
