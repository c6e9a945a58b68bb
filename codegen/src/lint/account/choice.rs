//! A key with words to choose from, and documents to choose in.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::change::{Shown, outcome, put};
use crate::pointer::Pointer;

/// A key with words to choose from.
pub(super) struct Choice {
    pub(super) what: String,
    /// A document in which nothing is chosen.
    pub(super) absent: Value,
    /// What may be chosen.
    pub(super) words: Vec<(String, Value)>,
    /// The word that is as good as none.
    pub(super) usual: Option<String>,
    /// What no list has.
    pub(super) unknown: Option<Value>,
}

impl Choice {
    pub(super) fn of(what: &str, document: &Value, at: &str, words: &[Value]) -> Self {
        let at = Pointer::parse(at).expect("a pointer");
        let with = |word: &Value| (word.to_string(), put(document, &at, Some(word.clone())));
        let none = if words.iter().all(Value::is_boolean) { "perhaps" } else { "unheard" };
        Self {
            what: what.to_owned(),
            absent: put(document, &at, None),
            words: words.iter().map(with).collect(),
            usual: None,
            unknown: Some(put(document, &at, Some(none.into()))),
        }
    }

    pub(super) fn texts(what: &str, document: &Value, at: &str, words: &str) -> Self {
        let words: Vec<Value> = words.split_whitespace().map(Value::from).collect();
        Self::of(what, document, at, &words)
    }

    pub(super) fn flag(what: &str, document: &Value, at: &str) -> Self {
        Self::of(what, document, at, &[true.into(), false.into()])
    }

    pub(super) fn usually(self, word: impl Into<Value>) -> Self {
        Self { usual: Some(word.into().to_string()), ..self }
    }

    /// What is wrong with it.
    pub(super) fn faults(self) -> String {
        let mut faults = String::new();
        let mut fault = |words: std::fmt::Arguments<'_>| {
            let _ = writeln!(faults, "{}: {words}", self.what);
        };
        let absent = outcome(&self.absent);
        let mut known: Vec<(&str, Option<(String, String)>)> = vec![("nothing", absent.clone())];
        for (word, document) in &self.words {
            let outcome = outcome(document);
            if self.usual.as_ref() == Some(word) {
                if Shown::between(&absent, &outcome).seen {
                    fault(format_args!("{word} is not what is usual"));
                }
                continue;
            }
            for (other, before) in &known {
                let shown = Shown::between(before, &outcome);
                if !shown.seen && !shown.told {
                    fault(format_args!("{word} is the same as {other}"));
                }
            }
            known.push((word, outcome));
        }
        if let Some(unknown) = &self.unknown {
            let unknown = outcome(unknown);
            if !known.iter().all(|(_, known)| Shown::between(known, &unknown).told) {
                fault(format_args!("what no list has is not told"));
            }
        }
        faults
    }
}

/// A document of a version with this operation under a path.
pub(super) fn document(version: &str, path: &str, operation: Value) -> Value {
    let mut operation = operation;
    operation["operationId"] = "a".into();
    operation["tags"] = json!(["t"]);
    if operation.get("responses").is_none() {
        operation["responses"] = json!({"204": {"description": "d"}});
    }
    let mut document = json!({"info": {"title": "T", "version": "1"}, "paths": {path: {"post": operation}}});
    if version == "2.0" {
        document["swagger"] = version.into();
        document["host"] = "a.example".into();
    } else {
        document["openapi"] = version.into();
        document["servers"] = json!([{"url": "https://a.example"}]);
    }
    document
}

/// One that answers and is sent this schema, as a component.
pub(super) fn modelled(version: &str, schema: &Value) -> Value {
    let content = json!({"application/json": {"schema": {"$ref": "#/components/schemas/A"}}});
    let operation = json!({
        "requestBody": {"content": content},
        "responses": {"200": {"description": "d", "content": content}},
    });
    let mut document = document(version, "/a", operation);
    document["components"] = json!({"schemas": {"A": schema}});
    document
}

/// One with this parameter.
pub(super) fn with_parameter(version: &str, parameter: &Value) -> Value {
    let path = if parameter["in"] == "path" { "/a/{p}" } else { "/a" };
    document(version, path, json!({"parameters": [parameter]}))
}

/// One with this security scheme.
pub(super) fn secured(version: &str, scheme: &Value) -> Value {
    let mut document = document(version, "/a", json!({"security": [{"s": []}]}));
    match version {
        "2.0" => document["securityDefinitions"] = json!({"s": scheme}),
        _ => document["components"] = json!({"securitySchemes": {"s": scheme}}),
    }
    document
}
