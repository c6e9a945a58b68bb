//! Formats: what they make of a value where the type alone would be wrong on the wire, and what is said.

use codegen::{Input, Source};
use serde_json::{Value, json};

/// The sources of a crate as one text, and what was said of the document.
fn made(document: &Value) -> (String, Vec<String>) {
    let bytes = serde_json::to_vec(document).expect("JSON");
    let input = Input::new(Source { label: "api.json", bytes: &bytes }, "sample", "\"1\"");
    let output = codegen::generate(&input).unwrap_or_else(|faults| panic!("{faults}"));
    let sources = output.files.into_iter().filter(|(path, _)| path.ends_with(".rs"));
    let said = output.warnings.iter().map(|remark| format!("{}: {}", remark.pointer, remark.message));
    (sources.map(|(_, text)| text).collect(), said.collect())
}

/// A document with one operation, and these schemas.
fn document(operation: &Value, schemas: &Value) -> Value {
    let mut operation = operation.clone();
    operation["operationId"] = "ask".into();
    operation["tags"] = json!(["things"]);
    if operation.get("responses").is_none() {
        operation["responses"] = json!({"204": {"description": ""}});
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://things.example"}],
        "paths": {"/things": {"post": operation}},
        "components": {"schemas": schemas},
    })
}

fn answering(schema: &Value) -> Value {
    json!({"responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}})
}

fn sending(media: &str, schema: &Value) -> Value {
    json!({"requestBody": {"required": true, "content": {media: {"schema": schema}}}})
}

/// What is said of formats.
fn said_of(document: &Value) -> Vec<String> {
    made(document).1.into_iter().filter(|message| message.to_lowercase().contains("format")).collect()
}

#[test]
fn a_number_in_a_form_has_all_its_digits() {
    let big = json!({"type": "integer", "format": "bigint"});
    let time = json!({"type": "integer", "format": "unix-milliseconds"});
    let form =
        json!({"type": "object", "required": ["size", "since"], "properties": {"size": big, "since": time}});
    for media in ["application/x-www-form-urlencoded", "multipart/form-data"] {
        let (text, _) = made(&document(&sending(media, &form), &json!({})));
        assert!(
            text.contains("size: impl Integer") && text.contains("since: impl Integer"),
            "{media}: {text}"
        );
    }
    let times =
        json!({"parameters": [{"name": "at", "in": "query", "schema": {"type": "array", "items": time}}]});
    let (text, _) = made(&document(&times, &json!({})));
    assert!(text.contains("at: impl IntoIterator<Item = impl Integer>"), "{text}");
}

#[test]
fn a_number_in_an_address_has_all_its_digits() {
    let parameter =
        |schema: Value| json!({"parameters": [{"name": "size", "in": "query", "schema": schema}]});
    for (schema, ty) in [
        (json!({"type": "integer", "format": "bigint"}), "size: impl Integer"),
        (json!({"type": "integer", "format": "uint128"}), "size: impl Integer"),
        (json!({"type": "number", "format": "int64"}), "size: impl Integer"),
        (json!({"type": "number", "format": "double"}), "size: impl Into<Number>"),
    ] {
        let (text, _) = made(&document(&parameter(schema.clone()), &json!({})));
        assert!(text.contains(ty), "{schema}: {text}");
    }
}

#[test]
fn a_point_in_time_in_an_address_leaves_the_model_what_it_is() {
    let time = json!({"type": "integer", "format": "unix-milliseconds"});
    let schemas = json!({
        "Time": time,
        "Thing": {"type": "object", "properties": {"made": {"$ref": "#/components/schemas/Time"}}},
    });
    let mut operation = answering(&json!({"$ref": "#/components/schemas/Thing"}));
    operation["parameters"] =
        json!([{"name": "since", "in": "query", "schema": {"$ref": "#/components/schemas/Time"}}]);
    let (text, _) = made(&document(&operation, &schemas));
    assert!(text.contains("since: impl Integer"), "{text}");
    assert!(text.contains("made: Option<Timestamp>"), "{text}");
}

#[test]
fn bytes_in_json_are_told_and_a_file_is_not() {
    let file = json!({"type": "string", "format": "binary"});
    let object =
        json!({"type": "object", "properties": {"one": file, "two": {"type": "array", "items": file}}});
    let told = said_of(&document(&sending("application/json", &object), &json!({})));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(
        told[0].contains("bytes where only a text can stand") && told[0].contains("one other place"),
        "{told:?}"
    );
    assert_eq!(said_of(&document(&sending("multipart/form-data", &object), &json!({}))), [""; 0]);
    let inner = json!({"type": "object", "properties": {"inner": object}});
    assert_eq!(said_of(&document(&sending("multipart/form-data", &inner), &json!({}))).len(), 1);
    let parameter = json!({"parameters": [{"name": "raw", "in": "query", "schema": file}]});
    assert_eq!(said_of(&document(&parameter, &json!({}))).len(), 1);
    let answer =
        json!({"responses": {"200": {"description": "", "content": {"image/png": {"schema": file}}}}});
    assert_eq!(said_of(&document(&answer, &json!({}))), [""; 0]);
}

#[test]
fn a_file_without_a_type_is_one() {
    let form = json!({"type": "object", "properties": {"scan": {"format": "binary"}}});
    let document = document(&sending("multipart/form-data", &form), &json!({}));
    let (text, said) = made(&document);
    assert!(text.contains("scan(scan: Part)"), "{text}");
    assert!(said.iter().any(|message| message.contains("says no `type`")), "{said:?}");
}

#[test]
fn a_part_that_is_one_of_several_media_types_is_the_callers() {
    let part = |schema: &Value, media: &str| {
        let form = json!({"type": "object", "properties": {"scan": schema}});
        let mut operation = sending("multipart/form-data", &form);
        operation["requestBody"]["content"]["multipart/form-data"]["encoding"] =
            json!({"scan": {"contentType": media}});
        made(&document(&operation, &json!({}))).0
    };
    let (text, object) =
        (json!({"type": "string"}), json!({"type": "object", "properties": {"a": {"type": "string"}}}));
    for (schema, media) in
        [(&text, "image/*"), (&text, "image/png, image/jpeg"), (&object, "text/csv, application/xml")]
    {
        assert!(part(schema, media).contains("scan(scan: Part)"), "{media}");
    }
    // What it is anyway is one of them.
    for media in ["text/*", "*/*", "application/json, text/plain"] {
        assert!(part(&text, media).contains("scan(scan: &str)"), "{media}");
    }
    assert!(!part(&object, "application/json, application/xml").contains("Part)"));
}

#[test]
fn a_format_of_another_type_is_told() {
    for (word, format) in [
        ("integer", "date-time"),
        ("number", "uuid"),
        ("boolean", "int32"),
        ("object", "binary"),
        ("array", "byte"),
    ] {
        let told = said_of(&document(&answering(&json!({"type": word, "format": format})), &json!({})));
        assert_eq!(told.len(), 1, "{word} {format}: {told:?}");
        assert!(told[0].contains(&format!("values of `type: {word}` have no format")), "{told:?}");
    }
    // Numbers as texts, and what says nothing.
    for (word, format) in
        [("string", "int64"), ("string", "string"), ("boolean", "boolean"), ("integer", "int")]
    {
        let schema = json!({"type": word, "format": format});
        assert_eq!(said_of(&document(&answering(&schema), &json!({}))), [""; 0], "{word} {format}");
    }
}

#[test]
fn another_spelling_of_a_format_is_read_as_meant() {
    for format in ["dateTime", "datetime", "date_time", "ISO8601"] {
        let schema = json!({"type": "string", "format": format});
        let (text, said) = made(&document(&answering(&schema), &json!({})));
        assert!(text.contains("AskRequest => DateTime;"), "{format}: {text}");
        assert!(said.iter().any(|message| message.contains("it is read as `date-time`")), "{said:?}");
    }
}

#[test]
fn a_password_is_not_shown() {
    let thing = json!({"type": "object", "properties": {
        "own": {"type": "string", "format": "password"},
        "shared": {"$ref": "#/components/schemas/Hidden"},
        "open": {"type": "string"},
    }});
    let schemas = json!({"Thing": thing, "Hidden": {"type": "string", "format": "password"}});
    let (text, _) = made(&document(&answering(&json!({"$ref": "#/components/schemas/Thing"})), &schemas));
    assert!(text.contains("secret \"own\" | \"shared\""), "{text}");
}

#[test]
fn documentation_says_what_a_text_is_and_what_each_item_is() {
    let thing = json!({"type": "object", "properties": {
        "day": {"type": "string", "format": "date"},
        "proof": {"type": "string", "format": "byte"},
        "odd": {"type": "string", "format": "hex](https://evil.example)"},
        "seen": {"type": "integer", "format": "unixtime"},
        "sizes": {"type": "array", "items": {"type": "integer", "minimum": 3}},
        "names": {"type": "object", "additionalProperties": {"type": "string", "maxLength": 9}},
    }});
    let (text, _) =
        made(&document(&answering(&json!({"$ref": "#/components/schemas/Thing"})), &json!({"Thing": thing})));
    for line in [
        "A date, such as `2026-05-29`.",
        "Bytes in base64 (RFC 4648, section 4).",
        "Format: `hex](https://evil.example)`",
        "Seconds since the beginning of 1970, UTC.",
        "Each item: At least 3.",
        "Each value: At most 9 characters.",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn ways_to_write_lists_that_are_none_are_told() {
    let told = |place: &str, format: &str, items: &Value| {
        let path = if place == "path" { "/things/{p}" } else { "/things" };
        let parameter = json!({"name": "p", "in": place, "required": true, "type": "array", "collectionFormat": format, "items": items});
        said_of(&json!({
            "swagger": "2.0",
            "info": {"title": "T", "version": "1"},
            "host": "things.example",
            "paths": {path: {"post": {"operationId": "ask", "tags": ["things"], "parameters": [parameter], "responses": {"204": {"description": ""}}}}},
        }).clone())
        .into_iter()
        .filter(|message| message.contains("collectionFormat"))
        .collect::<Vec<String>>()
    };
    let text = json!({"type": "string"});
    for (place, format) in
        [("query", "semicolons"), ("path", "multi"), ("header", "multi"), ("formData", "CSV")]
    {
        let told = told(place, format, &text);
        assert_eq!(told.len(), 1, "{place} {format}: {told:?}");
        assert!(told[0].contains("written with commas"), "{told:?}");
    }
    for (place, format) in [("query", "multi"), ("formData", "multi"), ("path", "pipes"), ("header", "tsv")] {
        assert_eq!(told(place, format, &text), [""; 0], "{place} {format}");
    }
    let nested = json!({"type": "array", "collectionFormat": "pipes", "items": text});
    assert_eq!(told("query", "csv", &nested).len(), 1);
}

#[test]
fn components_in_a_document_of_2_0_are_there_beside_its_own() {
    let document = json!({
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "host": "things.example",
        "paths": {"/things": {"get": {"operationId": "ask", "tags": ["things"], "responses": {"200": {"description": "", "schema": {"$ref": "#/components/schemas/Newer"}}}}}},
        "definitions": {"Older": {"type": "object", "properties": {"a": {"type": "string"}}}},
        "components": {"schemas": {"Newer": {"type": "object", "properties": {"b": {"$ref": "#/definitions/Older"}}}}},
    });
    let (text, _) = made(&document);
    assert!(text.contains("b: Option<Older>"), "{text}");
}
