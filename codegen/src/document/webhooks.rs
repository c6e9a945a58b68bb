//! Webhooks: requests that a server sends of itself. What they hold becomes component schemas, and a
//! list of them by the webhooks' names.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::media::{MediaKind, media_kind};
use super::shape::Kind;
use crate::pointer::Pointer;

/// Keeps what each webhook sends: its name, and a reference to a component schema.
pub(crate) const WEBHOOKS: &str = "x-webhook-payloads";

/// Keeps what is said of each webhook in words, by its name.
pub(crate) const WEBHOOK_WORDS: &str = "x-webhook-words";

/// What there is to say of a webhook without a payload.
pub(super) const UNREAD: &str = "a webhook of which no JSON is described: it has no payload type";

/// And what to do about it.
pub(super) const UNREAD_HELP: &str = "describe what it sends as JSON, in an overlay if need be";

/// How many references may lead to one another in a row.
const LONGEST_CHAIN: usize = 32;

/// What there is to say of where the payloads stood, and of what has none.
#[derive(Default)]
pub(super) struct Kept {
    /// Pointer of a schema that became a component → where it stood.
    pub(super) moves: BTreeMap<Pointer, Pointer>,
    /// Webhooks without a payload of JSON.
    pub(super) without: Vec<Pointer>,
}

/// Makes component schemas of what the webhooks under a key of the document send.
pub(super) fn keep(value: &mut Value, key: &str) -> Kept {
    let mut kept = Kept::default();
    let (mut payloads, mut said): (Map<String, Value>, Map<String, Value>) = (Map::new(), Map::new());
    let mut hoisted: BTreeMap<Pointer, String> = BTreeMap::new();
    let mut taken: BTreeSet<String> = value
        .pointer("/components/schemas")
        .and_then(Value::as_object)
        .into_iter()
        .flat_map(Map::keys)
        .cloned()
        .collect();
    let mut schemas: Vec<(String, Value)> = Vec::new();
    let webhooks = value.get(key).and_then(Value::as_object).into_iter().flatten();
    for (name, item) in webhooks {
        if name.starts_with("x-") {
            continue;
        }
        let at = Pointer::of([key, name]);
        let found = resolved(value, item, at.clone());
        let words = found.as_ref().map(|(_, item)| words(value, item)).unwrap_or_default();
        let Some((at, schema)) = found.and_then(|(at, item)| payload(value, item, &at)) else {
            kept.without.push(at);
            continue;
        };
        if !words.is_empty() {
            said.insert(name.clone(), Value::Object(words));
        }
        let component = match component_of(value, schema) {
            Some(component) => component,
            None => match hoisted.get(&at) {
                Some(component) => component.clone(),
                None => {
                    let component = free(name, &taken);
                    taken.insert(component.clone());
                    hoisted.insert(at.clone(), component.clone());
                    schemas.push((component.clone(), schema.clone()));
                    kept.moves.insert(Pointer::of(["components", "schemas", &component]), at);
                    component
                }
            },
        };
        let reference = Pointer::of(["components", "schemas", &component]).reference();
        payloads.insert(name.clone(), reference.into());
    }
    let Value::Object(document) = value else { return kept };
    if !payloads.is_empty() {
        document.insert(WEBHOOKS.to_owned(), Value::Object(payloads));
    }
    if !said.is_empty() {
        document.insert(WEBHOOK_WORDS.to_owned(), Value::Object(said));
    }
    if schemas.is_empty() {
        return kept;
    }
    let components = document.entry("components").or_insert_with(|| Map::new().into());
    let Value::Object(components) = components else { return kept };
    let section = components.entry("schemas").or_insert_with(|| Map::new().into());
    if let Value::Object(section) = section {
        section.extend(schemas);
    }
    kept
}

/// The requests of a webhook, by their methods.
fn operations(item: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let members = item.as_object().into_iter().flatten();
    members.filter(|(key, _)| Kind::PathItem.child(key) == Some(Kind::Operation))
}

/// What is said of a webhook: by its request, else by the node around that, else of what is sent.
fn words(document: &Value, item: &Value) -> Map<String, Value> {
    let operation = operations(item).next().map(|(_, operation)| operation);
    let body = operation.and_then(|operation| operation.get("requestBody"));
    let body = body.and_then(|body| resolved(document, body, Pointer::root())).map(|(_, body)| body);
    let places = [operation, Some(item), body];
    let said = |key: &str| {
        let mut said = places.iter().flatten().filter_map(|place| place.get(key));
        said.find(|said| said.as_str().is_none_or(|text| !text.trim().is_empty())).cloned()
    };
    let keys = ["summary", "description", "externalDocs"].into_iter();
    keys.filter_map(|key| Some((key.to_owned(), said(key)?))).collect()
}

/// The schema of the JSON that a webhook sends, and its pointer.
fn payload<'v>(document: &'v Value, item: &'v Value, at: &Pointer) -> Option<(Pointer, &'v Value)> {
    operations(item).find_map(|(method, operation)| {
        let at = at.join(method).join("requestBody");
        let (at, body) = resolved(document, operation.get("requestBody")?, at)?;
        let content = body.get("content")?.as_object()?;
        let (media, content) = content.iter().find(|(media, _)| media_kind(media) == MediaKind::Json)?;
        Some((at.join("content").join(media).join("schema"), content.get("schema")?))
    })
}

/// A node, or what it refers to within the document.
fn resolved<'v>(document: &'v Value, node: &'v Value, at: Pointer) -> Option<(Pointer, &'v Value)> {
    let (mut at, mut node) = (at, node);
    for _ in 0..LONGEST_CHAIN {
        match node.get("$ref").and_then(Value::as_str) {
            Some(target) => {
                at = Pointer::of_reference(target)?;
                node = document.pointer(at.as_str())?;
            }
            None => return Some((at, node)),
        }
    }
    None
}

/// The name of the component schema that a schema is nothing but a reference to.
fn component_of(document: &Value, schema: &Value) -> Option<String> {
    let map = schema.as_object().filter(|map| map.len() == 1)?;
    let pointer = Pointer::of_reference(map.get("$ref")?.as_str()?)?;
    document.pointer(pointer.as_str())?;
    let keys: Vec<String> = pointer.keys().collect();
    match keys.as_slice() {
        [components, schemas, name] if components == "components" && schemas == "schemas" => {
            Some(name.clone())
        }
        _ => None,
    }
}

/// A name for a component that none has.
fn free(name: &str, taken: &BTreeSet<String>) -> String {
    let payload = format!("{name} payload");
    let numbered = (2_u32..).map(|number| format!("{payload} {number}"));
    let mut names = [name.to_owned(), payload.clone()].into_iter().chain(numbered);
    names.find(|name| !taken.contains(name)).unwrap_or(payload)
}
