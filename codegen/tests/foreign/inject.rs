//! A text of a tree, and another in its stead wherever it stands.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

/// A text, and what is put in its stead.
pub(crate) struct Injection {
    pub(crate) from: String,
    pub(crate) to: String,
}

/// Under which keys a document, or bindings, has keys of its own; others are those of the format.
const OWN_KEYS: [&str; 15] = [
    "content",
    "dev_dependencies",
    "encoding",
    "headers",
    "mapping",
    "paths",
    "properties",
    "readings",
    "responses",
    "schemas",
    "scopes",
    "security",
    "securitySchemes",
    "webhooks",
    "x-webhooks",
];
/// Keys whose texts are the format's.
const KINDS: [&str; 5] = ["format", "in", "openapi", "style", "type"];

/// Every text of a tree that is its own, each once: keys, and values that are texts.
pub(crate) fn texts(tree: &Value) -> Vec<String> {
    let mut found = BTreeSet::new();
    walk(tree, "", &mut |text| {
        found.insert(text.to_owned());
        None
    });
    // A reference is no text of its own: it follows the key that it leads to.
    found.retain(|text| !text.is_empty() && !text.starts_with("#/"));
    found.into_iter().collect()
}

/// A copy of a tree, which stands under a key, with other texts where there are some.
fn walk(tree: &Value, under: &str, other: &mut dyn FnMut(&str) -> Option<String>) -> Value {
    match tree {
        Value::String(text) if !KINDS.contains(&under) => {
            Value::String(other(text).unwrap_or_else(|| text.clone()))
        }
        Value::Array(items) => items.iter().map(|item| walk(item, under, other)).collect(),
        Value::Object(members) => {
            let is_own = OWN_KEYS.contains(&under);
            let mut copy = Map::new();
            for (key, value) in members {
                // What a key of the document's own stands for is the format's again.
                let (key, under) = match is_own {
                    true => (other(key).unwrap_or_else(|| key.clone()), ""),
                    false => (key.clone(), key.as_str()),
                };
                copy.insert(key, walk(value, under, other));
            }
            Value::Object(copy)
        }
        same => same.clone(),
    }
}

/// The texts of a document of which Rust makes a name, and those that say something to whoever reads
/// the document: no more than that is written of them.
pub(crate) fn names(document: &Value) -> BTreeSet<String> {
    fn gather(tree: &Value, found: &mut BTreeSet<String>) {
        match tree {
            Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
            Value::Object(members) => members.iter().for_each(|(key, value)| {
                match (key.as_str(), value) {
                    ("operationId", Value::String(name)) => found.extend([name.clone()]),
                    ("tags", Value::Array(tags)) => {
                        found.extend(tags.iter().filter_map(Value::as_str).map(str::to_owned));
                    }
                    ("responses" | "content", Value::Object(members)) => {
                        found.extend(members.keys().cloned())
                    }
                    _ => {}
                }
                gather(value, found);
            }),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    gather(document, &mut found);
    found
}

impl Injection {
    /// The tree with the one in the other's stead: as a key, as a value, as a step of a reference, and
    /// between the braces of a path.
    pub(crate) fn applied(&self, tree: &Value) -> Value {
        walk(tree, "", &mut |text| Some(self.text(text)))
    }

    fn text(&self, text: &str) -> String {
        let Self { from, to } = self;
        if text == from {
            to.clone()
        } else if let Some(steps) = text.strip_prefix("#/") {
            let step = |step: &str| if step == from { escaped(to) } else { step.to_owned() };
            format!("#/{}", steps.split('/').map(step).collect::<Vec<_>>().join("/"))
        } else if let Some(path) = text.strip_prefix("GET ") {
            format!("GET {}", self.text(path))
        } else if text.starts_with('/') {
            text.replace(&format!("{{{from}}}"), &format!("{{{to}}}"))
        } else {
            text.to_owned()
        }
    }
}

/// A step of a reference: of a JSON pointer in the fragment of a URI.
fn escaped(key: &str) -> String {
    let pointer = key.replace('~', "~0").replace('/', "~1");
    percent_encoding::utf8_percent_encode(&pointer, percent_encoding::NON_ALPHANUMERIC).to_string()
}
