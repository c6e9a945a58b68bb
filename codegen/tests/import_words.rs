//! Words that a notation may take for something else, wherever a document is free to name: what is written as facts
//! is read again as it was.

use codegen::import::{self, Original, import};
use codegen::{Source, document};
use serde_json::{Value, json};

/// Words whose plain and quoted forms differ, in YAML 1.1 or 1.2, or which can only stand in quotes.
pub(crate) const WORDS: [&str; 70] = [
    "<<",
    "<",
    "<<<",
    "=",
    "==",
    "~",
    "null",
    "Null",
    "NULL",
    "true",
    "True",
    "FALSE",
    "yes",
    "No",
    "on",
    "OFF",
    "y",
    "N",
    "1",
    "-1",
    "+1",
    "1.0",
    "1.",
    ".5",
    "1e3",
    "1E400",
    "0x1F",
    "0o17",
    "017",
    "08",
    "0b101",
    "1_000",
    "1:30",
    "190:20:30.15",
    "2020-01-01",
    "2001-12-14t21:59:43.10-05:00",
    ".inf",
    "-.INF",
    ".NaN",
    "nan",
    "",
    " ",
    " x",
    "x ",
    "\tx",
    "\n",
    "a\nb",
    "a\n",
    "\na",
    " a\n b\n\n",
    "a\r\nb",
    "a: b",
    "a:",
    ": a",
    "a #b",
    "#a",
    "? a",
    "?",
    "- a",
    "-",
    "---",
    "...",
    "[a]",
    "{a: b}",
    "&a",
    "*a",
    "!!str a",
    "'a'",
    "\"a\"",
    "\u{85}\u{2028}\u{feff}\u{7}",
];

/// A document that has the word wherever a document is free to name.
fn document_with(word: &str) -> Value {
    let reference =
        json!({"$ref": format!("#/components/schemas/{}", word.replace('~', "~0").replace('/', "~1"))});
    json!({
        "openapi": "3.0.3",
        "info": {"title": word, "version": word},
        "paths": {"/ships": {"post": {
            "operationId": word,
            "tags": [word],
            "parameters": [{"name": word, "in": "query", "schema": {"type": "string", "default": word, "enum": [word, "b", "\u{f0000}"]}}],
            "requestBody": {"content": {"application/json": {"schema": {"allOf": [reference]}}}},
            "responses": {"default": {"description": "", "headers": {word: {"schema": {"type": "string"}}}}},
        }}},
        "components": {"schemas": {word: {
            "type": "object",
            "required": [word],
            "properties": {word: {"type": "object", "properties": {word: {"type": "string"}}}, "kind": {"type": "string"}},
            "discriminator": {"propertyName": "kind", "mapping": {word: format!("#/components/schemas/{word}")}},
        }}},
    })
}

#[test]
fn words_are_read_as_they_were_written() {
    for word in WORDS {
        let text = document_with(word).to_string();
        let original = || -> Original<'_> { Source { label: "vendor.json", bytes: text.as_bytes() }.into() };
        let written = import(&[original()]).unwrap_or_else(|errors| panic!("{word:?}: {errors}")).yaml;
        let read = document::parse(Source { label: "facts", bytes: written.as_bytes() })
            .unwrap_or_else(|errors| panic!("{word:?}: {errors}\n{written}"));
        let facts = import::facts(&original(), None, "facts").unwrap();
        assert_eq!(read.value(), facts.value(), "{word:?}\n{written}");
        let schema = &read.value()["components"]["schemas"][word];
        assert!(schema["properties"][word]["properties"][word].is_object(), "{word:?}\n{written}");
        // Readers of YAML 1.1 would merge what is behind it, or know no value for it.
        if word == "<<" || word == "=" {
            let plain = |line: &&str| {
                line.trim_start_matches([' ', '-']).split(": ").any(|part| part.trim_end_matches(':') == word)
            };
            assert_eq!(written.lines().find(plain), None);
            assert!(written.contains(&format!("'{word}':")) && written.contains(&format!("- '{word}'\n")));
        }
        // And written once more, it is the same text.
        let again = import(&[Source { label: "facts.yaml", bytes: written.as_bytes() }.into()]).unwrap();
        assert_eq!(again.yaml, written);
    }
}
