//! What 3.1 and 3.2 say otherwise than 3.0: each row of that table, by documents that differ in it alone.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::change::{Shown, outcome};
use super::page::rows;
use crate::document::shape::Dialect;

/// What a row is held to.
enum Proof {
    /// A document without and one with what the row is about.
    Differ(Value, Value),
    /// Two documents that mean the same, of which nothing is said.
    Alike(Value, Value),
    /// Two documents that mean the same, of which the second is told.
    AlikeTold(Value, Value),
}

use Proof::{Alike, AlikeTold, Differ};

/// A document that answers with an object of this property.
fn answers(property: &Value) -> Value {
    with_paths(
        &json!({"/a": {"get": {"operationId": "a", "tags": ["t"], "responses": {"200": {
            "description": "d",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}},
        }}}}}),
        property,
    )
}

fn with_paths(paths: &Value, property: &Value) -> Value {
    json!({
        "openapi": "3.2.0",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": paths,
        "components": {"schemas": {
            "A": {"type": "object", "properties": {"p": property}},
            "B": {"type": "object", "description": "B", "properties": {"b": {"type": "string"}}},
        }},
    })
}

/// A document with this operation.
fn asks(operation: &Value) -> Value {
    with_paths(&json!({"/a": {"get": operation}}), &json!({"type": "string"}))
}

/// The proofs of each row, by how the row begins.
fn proofs() -> Vec<(&'static str, Vec<Proof>)> {
    let property = |before: Value, after: Value| Differ(answers(&before), answers(&after));
    let alike = |one: Value, other: Value| Alike(answers(&one), answers(&other));
    let reference = json!({"$ref": "#/components/schemas/B"});
    let operation = |more: &Value| {
        let mut operation =
            json!({"operationId": "a", "tags": ["t"], "responses": {"204": {"description": "d"}}});
        for (key, value) in more.as_object().into_iter().flatten() {
            operation[key.as_str()] = value.clone();
        }
        asks(&operation)
    };
    let secured = |kind: &str| {
        let mut document = operation(&json!({"security": [{"s": []}]}));
        document["components"]["securitySchemes"] = json!({"s": {"type": kind, "scheme": "basic"}});
        document
    };
    let null = |schema: Value| {
        property(
            json!({"type": "array", "items": {"type": "string"}}),
            json!({"type": "array", "items": schema}),
        )
    };
    let mut without = operation(&json!({}));
    without["paths"] = json!({});
    let mut missing = without.clone();
    drop(missing.as_object_mut().and_then(|map| map.remove("paths")));
    let mut silent = operation(&json!({"responses": {}}));
    let unsaid = silent.clone();
    drop(silent["paths"]["/a"]["get"].as_object_mut().and_then(|map| map.remove("responses")));
    vec![
        (
            "`type` with `null`",
            vec![
                null(json!({"type": ["string", "null"]})),
                null(json!({"oneOf": [{"type": "string"}, {"type": "null"}]})),
                null(json!({"anyOf": [{"type": "null"}, {"type": "string"}]})),
                property(
                    json!({"type": "array", "items": {"enum": ["a", "b"]}}),
                    json!({"type": "array", "items": {"enum": ["a", "b", null]}}),
                ),
                alike(
                    json!({"type": "array", "items": {"type": ["string", "null"]}}),
                    json!({"type": "array", "items": {"anyOf": [{"type": "null"}, {"type": "string"}]}}),
                ),
            ],
        ),
        (
            "several types",
            vec![
                property(json!({"type": "string"}), json!({"type": ["string", "integer"]})),
                property(json!({"type": ["string", "integer"]}), json!({"type": ["string", "boolean"]})),
            ],
        ),
        (
            "keywords beside `$ref`",
            vec![
                property(reference.clone(), json!({"$ref": "#/components/schemas/B", "description": "Here"})),
                property(
                    reference,
                    json!({"$ref": "#/components/schemas/B", "properties": {"c": {"type": "integer"}}}),
                ),
            ],
        ),
        (
            "a schema that is `true`",
            vec![
                alike(json!({}), json!(true)),
                AlikeTold(
                    answers(&json!({"type": "array", "items": {}})),
                    answers(&json!({"type": "array", "items": false})),
                ),
                property(json!({"type": "string"}), json!(false)),
            ],
        ),
        (
            "`exclusiveMinimum`, `exclusiveMaximum` as numbers",
            vec![
                property(json!({"type": "integer"}), json!({"type": "integer", "exclusiveMinimum": 3})),
                property(json!({"type": "integer"}), json!({"type": "integer", "exclusiveMaximum": 3})),
                property(
                    json!({"type": "integer", "minimum": 3}),
                    json!({"type": "integer", "exclusiveMinimum": 3}),
                ),
            ],
        ),
        (
            "`nullable`, flags",
            vec![
                AlikeTold(
                    answers(&json!({"type": "array", "items": {"type": ["string", "null"]}})),
                    answers(&json!({"type": "array", "items": {"type": "string", "nullable": true}})),
                ),
                AlikeTold(
                    answers(&json!({"type": "integer", "exclusiveMinimum": 3})),
                    answers(&json!({"type": "integer", "minimum": 3, "exclusiveMinimum": true})),
                ),
                AlikeTold(
                    answers(&json!({"type": "integer", "exclusiveMaximum": 3})),
                    answers(&json!({"type": "integer", "maximum": 3, "exclusiveMaximum": true})),
                ),
            ],
        ),
        (
            "`not`",
            vec![property(json!({"type": "string"}), json!({"type": "string", "not": {"const": "a"}}))],
        ),
        (
            "no `paths`",
            vec![
                Alike(without, missing),
                Alike(unsaid, silent),
                Alike(
                    operation(&json!({"responses": {"204": {"description": ""}}})),
                    operation(&json!({"responses": {"204": {}}})),
                ),
            ],
        ),
        (
            "`xml` of later versions",
            vec![property(
                json!({"type": "string"}),
                json!({"type": "string", "xml": {"nodeType": "attribute"}}),
            )],
        ),
        ("`mutualTLS`", vec![Differ(operation(&json!({})), secured("mutualTLS"))]),
        ("parameters in `querystring`", {
            let query = |content: Value| {
                operation(&json!({"parameters": [{"name": "q", "in": "querystring", "content": content}]}))
            };
            let form =
                |schema: Value| query(json!({"application/x-www-form-urlencoded": {"schema": schema}}));
            let one = json!({"type": "object", "properties": {"a": {"type": "string"}}});
            let two = json!({"type": "object", "properties": {"b": {"type": "integer"}}});
            vec![
                Differ(operation(&json!({})), form(one.clone())),
                Differ(form(one.clone()), form(two)),
                Differ(form(one), query(json!({"text/plain": {"schema": {"type": "string"}}}))),
            ]
        }),
    ]
}

#[test]
fn what_later_versions_say_otherwise_is_as_the_page_says() {
    let rows = rows(Dialect::Later);
    let mut faults = Vec::new();
    let mut proven = BTreeSet::new();
    for (start, proofs) in proofs() {
        let row = rows.iter().find(|((object, key), _)| object.is_empty() && key.starts_with(start));
        let ((_, key), word) = row.unwrap_or_else(|| panic!("no row begins with {start:?}"));
        proven.insert(key.clone());
        for (index, proof) in proofs.into_iter().enumerate() {
            let (before, after) = match &proof {
                Differ(before, after) | Alike(before, after) | AlikeTold(before, after) => {
                    (outcome(before), outcome(after))
                }
            };
            assert!(before.is_some() && after.is_some(), "{key}, {index}: both are served");
            let shown = Shown::between(&before, &after);
            let fault = match proof {
                Differ(..) => shown.against(*word),
                Alike(..) => (shown.seen || shown.told).then_some("is not the same"),
                AlikeTold(..) => (shown.seen || !shown.told).then_some("is not the same, or not told"),
            };
            faults.extend(fault.map(|fault| format!("{key}, {index}: {fault}: {before:?} {after:?}")));
        }
    }
    let free = rows.keys().filter(|(object, _)| object.is_empty()).map(|(_, key)| key);
    let missing: Vec<&String> = free.filter(|key| !proven.contains(*key)).collect();
    assert!(missing.is_empty(), "nothing proves these: {missing:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
