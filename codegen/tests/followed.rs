//! What settling a document does besides following references: lists of items, long chains, and what
//! messages hold.

use codegen::document::{self, Document, Source};
use serde_json::{Value, json};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Small, version: '1'}\n";

/// A document once it is followed, and what is told of it.
fn followed(text: &str) -> (Document, String) {
    let document = document::read(Source { label: "api.yaml", bytes: text.as_bytes() }).unwrap();
    let told = document::follow(document, &[]);
    (told.value, told.remarks.to_string())
}

#[test]
fn items_that_are_a_list_are_a_choice() {
    let document = |head: &str, section: &str| {
        format!("{head}\ninfo: {{title: Small, version: '1'}}\npaths: {{}}\n{section}:\n  A: {{type: array, items: [{{type: string}}]}}\n  B: {{type: array, items: [{{type: string}}, {{$ref: '#/REFERENCE/A'}}]}}\n  C: {{type: array, items: []}}\n")
            .replace("REFERENCE", section.replace(":\n ", "/").replace(' ', "").as_str())
    };
    for text in [
        document("openapi: 3.0.3", "components:\n  schemas")
            .replace("\n  A", "\n    A")
            .replace("\n  B", "\n    B")
            .replace("\n  C", "\n    C"),
        document("swagger: '2.0'", "definitions"),
    ] {
        let (followed, told) = followed(&text);
        let schemas = &followed.value()["components"]["schemas"];
        assert_eq!(schemas["A"]["items"], json!({"type": "string"}), "{text}");
        assert_eq!(
            schemas["B"]["items"],
            json!({"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/A"}]})
        );
        assert_eq!(schemas["C"]["items"], json!({}));
        assert_eq!(told.matches("`items` is a list").count(), 1, "{told}");
        assert!(told.contains("(in 3 places)"), "{told}");
    }
}

/// A chain that is longer than anybody writes is no work without end.
#[test]
fn a_long_chain_of_references_is_followed_in_no_time() {
    let mut text = format!("{HEAD}paths: {{}}\ncomponents:\n  schemas:\n");
    for index in 0..5_000 {
        text.push_str(&format!("    s{index}: {{$ref: '#/components/schemas/s{}'}}\n", index + 1));
    }
    text.push_str("    s5000: {type: object}\n");
    assert_eq!(followed(&text).1, "");
}

#[test]
fn messages_hold_no_control_character() {
    let odd = "#/x\u{1b}[31m\u{202e}\u{2028}y";
    let document = json!({"openapi": "3.0.3", "info": {"title": "Small", "version": "1"}, "paths": {},
        "components": {"schemas": {"a\u{9b}\nb": {"$ref": odd}}}});
    let (_, told) = followed(&document.to_string());
    let first = told.lines().next().unwrap_or_default();
    assert!(first.contains("`#/x\\u{1b}[31m\\u{202e}\\u{2028}y` leads nowhere"), "{told}");
    assert!(first.contains("#/components/schemas/a\\u{9b}\\u{a}b/$ref"), "{told}");
    assert_eq!(
        Value::from(told.chars().filter(|character| character.is_control() && *character != '\n').count()),
        json!(0)
    );
}
