//! What the page says of each format is so: by the type beside it, the type in Rust, what is documented, and
//! what is said.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::change::{Shown, model_of, outcome};
use super::page::{Word, part, row};

/// The OpenAPI Format Registry.
const REGISTRY: &str = "base64url binary byte char commonmark date date-time date-time-local decimal decimal128 \
     double double-int duration email float hostname html http-date idn-email idn-hostname int16 int32 int64 int8 \
     ipv4 ipv6 iri iri-reference json-pointer media-range password regex relative-json-pointer sf-binary sf-boolean \
     sf-decimal sf-integer sf-string sf-token time time-local uint16 uint32 uint64 uint8 unixtime uri uri-reference \
     uri-template uuid";

const TYPES: [&str; 6] = ["string", "integer", "number", "boolean", "array", "object"];

/// A document that answers with a list of such values, and with an object that has one.
fn document(version: &str, word: &str, format: Option<&str>) -> Value {
    let mut schema = json!({"type": word});
    if let Some(format) = format {
        schema["format"] = format.into();
    }
    if word == "array" {
        schema["items"] = json!({"type": "string"});
    }
    let content = |schema: &Value| json!({"200": {"description": "d", "content": {"application/json": {"schema": schema}}}});
    json!({
        "openapi": version,
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://a.example"}],
        "paths": {
            "/a": {"get": {"operationId": "a", "tags": ["t"], "responses": content(&json!({"type": "array", "items": schema}))}},
            "/b": {"get": {"operationId": "b", "tags": ["t"], "responses": content(&json!({"$ref": "#/components/schemas/B"}))}},
        },
        "components": {"schemas": {"B": {"type": "object", "properties": {"p": schema}}}},
    })
}

/// What a value of the list is in Rust.
fn rust_type(document: &Value) -> String {
    let model = model_of(document).expect("it is served");
    let lines: String = model.surface.lines().into_values().collect();
    let answer = lines.split_once("-> Vec<").map(|(_, rest)| rest).unwrap_or_default();
    answer.split_once(">  =").map(|(ty, _)| ty.to_owned()).unwrap_or_default()
}

/// The types of Rust that a row names, by the type of the document.
fn named(how: &str) -> Vec<(&str, &str)> {
    let pairs = how.split("; ").filter_map(|pair| {
        let (word, rest) = pair.trim_start_matches('`').split_once("`: `")?;
        Some((word, rest.split_once('`')?.0))
    });
    pairs.collect()
}

/// What is wrong with a row.
fn faults(version: &str, format: &str, word: Word, how: &str) -> Vec<String> {
    let named = named(how);
    let mut faults = Vec::new();
    let mut all = Shown::default();
    for ty in TYPES {
        let with = document(version, ty, Some(format));
        let shown = Shown::between(&outcome(&document(version, ty, None)), &outcome(&with));
        match named.iter().find(|(word, _)| *word == ty) {
            Some((_, wanted)) => {
                all = Shown { seen: all.seen || shown.seen, told: all.told || shown.told };
                let found = rust_type(&with);
                if found != *wanted {
                    faults.push(format!("{version}: `{format}` of {ty} is {found}, not {wanted}"));
                }
            }
            None if !shown.told => {
                faults.push(format!("{version}: `{format}` is none of {ty}, and nothing is said"));
            }
            None => {}
        }
    }
    let fault = all.against(word);
    faults.extend(fault.map(|fault| format!("{version}: `{format}` {fault}")));
    faults
}

#[test]
fn what_the_page_says_of_each_format_is_so() {
    let rows: Vec<(&str, Word, &str)> = part("Formats")
        .lines()
        .filter_map(|line| {
            let (format, word) = row(line)?;
            Some((format.trim_matches('`'), word, line.split(" | ").nth(2)?))
        })
        .collect();
    let known: BTreeSet<&str> = rows.iter().map(|(format, ..)| *format).collect();
    let missing: Vec<&str> = REGISTRY.split_whitespace().filter(|format| !known.contains(format)).collect();
    assert!(missing.is_empty(), "these have no row: {missing:?}");
    let found: Vec<String> = std::thread::scope(|scope| {
        let threads: Vec<_> = ["3.0.3", "3.1.1"]
            .map(|version| {
                let rows = &rows;
                scope.spawn(move || {
                    rows.iter()
                        .flat_map(|(format, word, how)| faults(version, format, *word, how))
                        .collect::<Vec<_>>()
                })
            })
            .into();
        threads.into_iter().flat_map(|thread| thread.join().expect("no thread panics")).collect()
    });
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_format_that_no_list_has_is_documented() {
    for ty in ["string", "integer", "number"] {
        let (without, with) = (document("3.0.3", ty, None), document("3.0.3", ty, Some("unheard")));
        assert_eq!(rust_type(&with), rust_type(&without));
        let shown = Shown::between(&outcome(&without), &outcome(&with));
        assert!(shown.seen && !shown.told, "{ty}");
    }
}
