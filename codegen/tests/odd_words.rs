//! Whatever a document calls its things, overlays, bindings and words reach them: by JSONPath, by keys of TOML and of YAML.

use codegen::import::import;
use codegen::{Input, Output, Source, generate};
use serde_json::json;

use crate::import_words::WORDS;

/// A document in which a schema, a property, a value and a parameter have one name.
fn document(word: &str) -> String {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Ships", "version": "1"},
        "servers": [{"url": "https://ships.example.org"}],
        "paths": {"/ships": {"post": {
            "tags": ["ships"],
            "operationId": "createShip",
            "parameters": [{"name": word, "in": "query", "schema": {"type": "string"}}],
            "requestBody": {"required": true, "content": {"application/json": {
                "schema": {"allOf": [{"$ref": format!("#/components/schemas/{}", percent(word))}]},
            }}},
            "responses": {"204": {"description": "No Content"}},
        }}},
        "components": {"schemas": {word: {"type": "object", "properties": {
            word: {"type": "string"},
            "state": {"type": "string", "enum": [word, "AFLOAT"]},
            "inner": {"type": "object", "properties": {word: {"type": "integer"}}},
        }}}},
    })
    .to_string()
}

/// A name in the fragment of an address.
fn percent(word: &str) -> String {
    let escaped = word.replace('~', "~0").replace('/', "~1");
    let letter = |byte: u8| match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b'~' | b'.' | b'-' | b'_' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    escaped.bytes().map(letter).collect()
}

/// In double quotes: JSON, YAML, TOML and JSONPath read it alike.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap().replace('\u{7f}', "\\u007f")
}

fn made(word: &str, document: &str) -> Output {
    let in_quotes = quoted(word);
    let overlay = json!({
        "overlay": "1.0.0",
        "info": {"title": "Fixes", "version": "1"},
        "actions": [
            {
                "target": format!("$.components.schemas[{in_quotes}].properties[{in_quotes}, 'inner']"),
                "update": {"deprecated": true},
                "x-reason": "It goes.",
            },
            {
                "target": format!("$['components']['schemas'][{in_quotes}]['properties']['inner']['properties']"),
                "update": {word: {"type": "boolean"}, "moored": {"type": "string"}},
                "x-reason": "It is one.",
            },
        ],
    })
    .to_string();
    let bindings = format!(
        "strict = true\nsecrets = [{secret}]\n[operations]\n'POST /ships' = 'ships::create'\n[schemas]\n{in_quotes} = 'Ship'\n\
         [types]\n{state} = 'Afloat'\n{inner} = 'Inside'\n[variants.Afloat]\n{in_quotes} = 'Sunk'\n\
         [fields]\n{field} = 'called'\n{parameter} = 'called_so'\n{within} = 'within'\n",
        secret = quoted(&format!("{word}.{word}")),
        state = quoted(&format!(
            "#/components/schemas/{}/properties/state",
            word.replace('~', "~0").replace('/', "~1")
        )),
        inner = quoted(&format!(
            "#/components/schemas/{}/properties/inner",
            word.replace('~', "~0").replace('/', "~1")
        )),
        field = quoted(&format!("{word}.{word}")),
        within = quoted(&format!("Inside.{word}")),
        parameter = quoted(&format!("ships::create?{word}")),
    );
    let words = [
        (word.to_owned(), "Words about the schema."),
        (format!("{word}.{word}"), "Words about the property."),
        (format!("{word}.state={word}"), "Words about the value."),
        (format!("{word}.inner.{word}"), "Words about what is inside."),
        (format!("POST /ships ?{word}"), "Words about the parameter."),
    ];
    let words: String = words.iter().map(|(key, text)| format!("{}: {text}\n", quoted(key))).collect();
    generate(&Input {
        overlays: vec![Source { label: "10-fixes.yaml", bytes: overlay.as_bytes() }],
        bindings: Some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        words: vec![Source { label: "words.yaml", bytes: words.as_bytes() }],
        ..Input::new(Source { label: "ships", bytes: document.as_bytes() }, "ships", "\"1\"")
    })
    .unwrap_or_else(|errors| panic!("{word:?}: {errors}\n{bindings}\n{words}"))
}

#[test]
fn what_people_write_reaches_them() {
    // A parameter without a name cannot be sent.
    for word in WORDS.into_iter().filter(|word| !word.is_empty()) {
        let document = document(word);
        let output = made(word, &document);
        let code: String = output.files.values().map(String::as_str).collect();
        for expected in [
            "Words about the schema.",
            "Words about the property.",
            "Words about the value.",
            "Words about what is inside.",
            "Words about the parameter.",
            "pub struct Ship, secret ",
            "pub called: Option<String>",
            "called_so(",
            "pub enum Afloat ",
            "pub within: Option<bool>",
            "pub moored: Option<String>",
        ] {
            assert!(code.contains(expected), "{word:?}: {expected}\n{code}");
        }
        // From the facts that are written of it, the same is made.
        let facts =
            import(&[Source { label: "vendor.json", bytes: document.as_bytes() }.into()]).unwrap().yaml;
        let again = made(word, &facts);
        assert_eq!(again.files, output.files, "{word:?}\n{facts}");
        assert_eq!(again.names_lock, output.names_lock);
    }
}
