//! What everything that words can be said of is called in the files of words, and where it stands.
//!
//! A key does not move with the document: it names an operation by method and path, a schema and its
//! properties by their names, never by a place in a list. The same table leads from a key to the nodes, and
//! from a node to the key that a person would write.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::document::WEBHOOKS;
use crate::document::moved::key_of;
use crate::document::shape::Kind;
use crate::pointer::Pointer;

/// How many references lead on to one another at most.
const LONGEST_CHAIN: usize = 32;

/// How many properties stand inside of one another at most, inline.
const DEEPEST: usize = 32;

/// Something that words can be said of: a node, or one of the values that it lists.
pub(crate) type Item = (Pointer, Option<String>);

/// The keys of a document.
#[derive(Debug, Default)]
pub(crate) struct Keys {
    places: BTreeMap<String, Vec<Item>>,
    keys: BTreeMap<Item, String>,
}

impl Keys {
    /// The keys of a document of OpenAPI 3.0 whose references have been followed.
    pub(crate) fn of(document: &Value) -> Self {
        let mut walk = Walk { document, keys: Self::default() };
        walk.operations();
        walk.components();
        walk.webhooks();
        walk.keys
    }

    /// What a key is the key of; nothing where it names nothing.
    pub(crate) fn places(&self, key: &str) -> &[Item] {
        self.places.get(key).map_or(&[], Vec::as_slice)
    }

    /// The shortest key of a node, or of a value that it lists.
    pub(crate) fn of_item(&self, item: &Item) -> Option<&str> {
        self.keys.get(item).map(String::as_str)
    }

    /// All of them, in their order.
    pub(crate) fn all(&self) -> impl Iterator<Item = &str> {
        self.places.keys().map(String::as_str)
    }

    fn add(&mut self, key: &str, item: Item) {
        let known = self.keys.entry(item.clone()).or_insert_with(|| key.to_owned());
        if key.len() < known.len() {
            key.clone_into(known);
        }
        let places = self.places.entry(key.to_owned()).or_default();
        if !places.contains(&item) {
            places.push(item);
        }
    }
}

/// A walk through all that has a key.
struct Walk<'d> {
    document: &'d Value,
    keys: Keys,
}

impl<'d> Walk<'d> {
    fn operations(&mut self) {
        for (path, item) in members(self.document.get("paths")) {
            let at = Pointer::of(["paths", path]);
            for (method, operation) in members(Some(item)) {
                if Kind::PathItem.child(method) == Some(Kind::Operation) {
                    let key = key_of(method, path);
                    let at = at.join(method);
                    self.keys.add(&key, (at.clone(), None));
                    self.parameters(&key, &at, operation);
                    self.parameters(&key, &Pointer::of(["paths", path]), item);
                    self.body(&key, &at.join("requestBody"), operation.get("requestBody"));
                    self.answers(&key, &at.join("responses"), operation.get("responses"));
                }
            }
        }
    }

    fn components(&mut self) {
        let components = self.document.get("components");
        for (name, schema) in members(components.and_then(|components| components.get("schemas"))) {
            let at = Pointer::of(["components", "schemas", name]);
            self.keys.add(name, (at.clone(), None));
            self.schema(name, &at, schema, 0);
        }
    }

    /// `webhook name`; what it holds is a component.
    fn webhooks(&mut self) {
        for (name, _) in members(self.document.get(WEBHOOKS)) {
            self.keys.add(&format!("webhook {name}"), (Pointer::of([WEBHOOKS, name]), None));
        }
    }

    /// `?name`, `{name}` and `name:` for all operations, and the same behind the key of each.
    fn parameters(&mut self, operation: &str, around: &Pointer, node: &'d Value) {
        let list = node.get("parameters").and_then(Value::as_array).into_iter().flatten();
        for (index, parameter) in list.enumerate() {
            let (at, parameter) = self.followed(around.join("parameters").index(index), parameter);
            let text = |key: &str| parameter.get(key).and_then(Value::as_str);
            let (Some(name), Some(place)) = (text("name"), text("in")) else { continue };
            let common = match place {
                "path" => format!("{{{name}}}"),
                "query" => format!("?{name}"),
                _ => format!("{name}:"),
            };
            for key in &[format!("{operation} {common}"), common] {
                self.keys.add(key, (at.clone(), None));
                if let Some(schema) = parameter.get("schema") {
                    let at = at.join("schema");
                    if schema.get("$ref").is_none() {
                        self.keys.add(key, (at.clone(), None));
                    }
                    self.schema(key, &at, schema, 0);
                }
            }
        }
    }

    /// `… body`, and what is in it.
    fn body(&mut self, operation: &str, at: &Pointer, body: Option<&'d Value>) {
        let Some(body) = body else { return };
        let key = format!("{operation} body");
        self.keys.add(&key, (at.clone(), None));
        let (at, body) = self.followed(at.clone(), body);
        self.media(&key, &at, body);
    }

    /// `… 404` for an answer, and `… response` for what is in those that mean success.
    fn answers(&mut self, operation: &str, at: &Pointer, answers: Option<&'d Value>) {
        for (status, answer) in members(answers) {
            self.keys.add(&format!("{operation} {status}"), (at.join(status), None));
            let (at, answer) = self.followed(at.join(status), answer);
            let part = if status.starts_with('2') || status == "default" { "response" } else { status };
            let key = format!("{operation} {part}");
            self.media(&key, &at, answer);
        }
    }

    /// What is in a body or an answer, whatever its media type; what has a name of its own has a key of its own.
    fn media(&mut self, key: &str, around: &Pointer, node: &'d Value) {
        for (media, value) in members(node.get("content")) {
            let Some(schema) = value.get("schema") else { continue };
            let at = around.join("content").join(media).join("schema");
            if schema.get("$ref").is_none() {
                self.keys.add(key, (at.clone(), None));
                self.schema(key, &at, schema, 0);
            }
        }
    }

    /// `….property`, `…[]` and `…=VALUE`, through lists, maps and what is put together of parts.
    fn schema(&mut self, key: &str, at: &Pointer, schema: &'d Value, depth: usize) {
        if depth > DEEPEST || schema.get("$ref").is_some() {
            return;
        }
        let values = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
        for value in values.filter_map(Value::as_str) {
            self.keys.add(&format!("{key}={value}"), (at.clone(), Some(value.to_owned())));
        }
        for (name, property) in members(schema.get("properties")) {
            let (key, at) = (format!("{key}.{name}"), at.join("properties").join(name));
            self.keys.add(&key, (at.clone(), None));
            self.schema(&key, &at, property, depth + 1);
        }
        for part in ["items", "additionalProperties"] {
            let at = at.join(part);
            if let Some(inner) = schema.get(part).filter(|inner| inner.is_object()) {
                if inner.get("$ref").is_none() {
                    self.keys.add(&format!("{key}[]"), (at.clone(), None));
                }
                self.schema(key, &at, inner, depth + 1);
            }
        }
        for parts in ["allOf", "oneOf", "anyOf"] {
            let list = schema.get(parts).and_then(Value::as_array).into_iter().flatten();
            for (index, part) in list.enumerate() {
                self.schema(key, &at.join(parts).index(index), part, depth + 1);
            }
        }
    }

    /// Where a reference leads, or the node itself.
    fn followed(&self, at: Pointer, node: &'d Value) -> (Pointer, &'d Value) {
        let (mut at, mut node) = (at, node);
        for _ in 0..LONGEST_CHAIN {
            let target = node.get("$ref").and_then(Value::as_str).and_then(Pointer::of_reference);
            let Some(target) = target else { break };
            let Some(next) = target.node_in(self.document) else { break };
            (at, node) = (target, next);
        }
        (at, node)
    }
}

/// The members of a mapping, if it is one.
fn members(node: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    let members = node.and_then(Value::as_object).into_iter().flatten();
    members.map(|(key, value)| (key.as_str(), value)).filter(|(key, _)| !key.starts_with("x-"))
}
