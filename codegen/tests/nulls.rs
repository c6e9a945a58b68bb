//! Null and numbers: what may be null is an `Option`, and no whole number is cut short.

use codegen::{Input, Source};
use serde_json::{Value, json};

/// The files of a crate as one text.
fn crate_of(document: &Value) -> String {
    let bytes = serde_json::to_vec(document).expect("JSON");
    let output =
        codegen::generate(&Input::new(Source { label: "api.json", bytes: &bytes }, "sample", "\"1\""));
    let output = output.unwrap_or_else(|faults| panic!("{faults}"));
    output.files.into_iter().filter(|(path, _)| path.ends_with(".rs")).map(|(_, text)| text).collect()
}

/// A document with one operation that sends a schema, where there is one, and answers with another.
fn document(sent: Option<Value>, answered: &Value, schemas: &Value) -> Value {
    let mut operation = json!({
        "operationId": "ask",
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": answered}}}},
    });
    if let Some(sent) = sent {
        operation["requestBody"] =
            json!({"required": true, "content": {"application/json": {"schema": sent}}});
    }
    json!({
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/things": {"post": operation}},
        "components": {"schemas": schemas},
    })
}

fn answer(schema: Value) -> String {
    let thing = json!({
        "plain": {"type": "object", "properties": {"a": {"type": "string"}}},
        "absent": {"type": "object", "nullable": true, "properties": {"b": {"type": "string"}}},
        "state": {"type": "string", "enum": ["on", "off", null]},
    });
    let text = crate_of(&document(None, &schema, &thing));
    let answer = text.split_once("AskRequest => ").map(|(_, rest)| rest).unwrap_or_default();
    answer.split([';', ',']).next().unwrap_or_default().to_owned()
}

#[test]
fn an_answer_an_item_and_a_value_may_be_null() {
    let plain = || json!({"$ref": "#/components/schemas/plain"});
    let absent = || json!({"$ref": "#/components/schemas/absent"});
    for (schema, ty) in [
        (json!({"type": "string", "nullable": true}), "Option<String>"),
        (json!({"nullable": true, "allOf": [plain()]}), "Option<Plain>"),
        (absent(), "Option<Absent>"),
        (plain(), "Plain"),
        (json!({"type": "integer", "enum": [1, 2, null]}), "Option<i64>"),
        (json!({"type": "number", "enum": [0.5, null]}), "Option<Number>"),
        (json!({"type": "boolean", "enum": [true, null]}), "Option<bool>"),
        (json!({"enum": [1, 2, null]}), "Option<i64>"),
        (json!({"enum": ["a", 1, null]}), "Option<ThingsAskAnswer>"),
        (json!({"type": "array", "items": {"type": "integer", "nullable": true}}), "Vec<Option<i64>>"),
        (json!({"type": "array", "items": absent()}), "Vec<Option<Absent>>"),
        (json!({"type": "array", "items": {"nullable": true, "allOf": [plain()]}}), "Vec<Option<Plain>>"),
        (json!({"type": "array", "nullable": true, "items": {"type": "boolean"}}), "Option<Vec<bool>>"),
        (
            json!({"type": "array", "items": {"type": "array", "items": {"type": "number", "nullable": true}}}),
            "Vec<Vec<Option<Number>>>",
        ),
        (json!({"type": "array", "items": {"$ref": "#/components/schemas/state"}}), "Vec<Option<State>>"),
        (json!({"type": "array", "items": {"oneOf": [plain(), {"enum": [null]}]}}), "Vec<Option<Plain>>"),
        // Nothing may stand beside a reference: null is said beside it, as an object of which nothing is known.
        (json!({"anyOf": [{"type": "object", "nullable": true}, plain()]}), "Option<Plain>"),
        (json!({"oneOf": [absent(), {"type": "object", "nullable": true}]}), "Option<Absent>"),
        (
            json!({"type": "array", "items": {"anyOf": [{"type": "object", "nullable": true}, plain()]}}),
            "Vec<Option<Plain>>",
        ),
        (json!({"anyOf": [{"type": "object"}, plain()]}), "PlainOrOther"),
        (
            json!({"anyOf": [{"type": "object", "nullable": true, "additionalProperties": {"type": "integer"}}, plain()]}),
            "Option<IntegerMapOrPlain>",
        ),
        // What may be anything may be null.
        (json!({"type": "array", "items": {"nullable": true}}), "Vec<Json>"),
        (json!({"type": "string", "enum": [null]}), "()"),
    ] {
        assert_eq!(answer(schema.clone()), ty, "{schema}");
    }
    let map = json!({"type": "object", "additionalProperties": {"type": "string", "nullable": true}});
    assert!(crate_of(&document(None, &map, &json!({}))).contains("=> BTreeMap<String, Option<String>>;"));
}

/// What a function takes, and what it does with that, where a body of this schema is sent.
fn taken(body: &Value) -> String {
    let thing = json!({
        "plain": {"type": "object", "properties": {"a": {"type": "string"}}},
        "absent": {"type": "object", "nullable": true, "properties": {"b": {"type": "string"}}},
    });
    let mut document = document(None, &json!({}), &thing);
    document["paths"]["/things"]["post"]["requestBody"] = body.clone();
    crate_of(&document)
}

#[test]
fn a_body_may_be_null() {
    let plain = || json!({"$ref": "#/components/schemas/plain"});
    for (schema, ty) in [
        (json!({"nullable": true, "allOf": [plain()]}), "Option<&Plain>"),
        (json!({"$ref": "#/components/schemas/absent"}), "Option<&Absent>"),
        (json!({"oneOf": [plain(), {"enum": [null]}]}), "Option<&Plain>"),
        (json!({"type": "string", "nullable": true}), "Option<&str>"),
        (json!({"type": "integer", "nullable": true}), "Option<&i64>"),
        (json!({"type": "array", "nullable": true, "items": {"type": "string"}}), "Option<&[String]>"),
        (
            json!({"type": "object", "nullable": true, "additionalProperties": {"type": "string", "nullable": true}}),
            "Option<&BTreeMap<String, Option<String>>>",
        ),
        (
            json!({"type": "object", "nullable": true, "properties": {"c": {"type": "string"}}}),
            "Option<&ThingsAskBody>",
        ),
        // What may be anything may be null.
        (json!({"nullable": true}), "&Json"),
        (plain(), "&Plain"),
    ] {
        let sent = if ty.starts_with("Option") { "&body" } else { "body" };
        let content = json!({"application/json": {"schema": schema}});
        let text = taken(&json!({"required": true, "content": content}));
        for line in [format!("pub fn ask(body: {ty}) -> AskRequest"), format!(".with_model({sent})")] {
            assert!(text.contains(&line), "{line}\n{text}");
        }
        // What may be left out is another thing than null.
        let text = taken(&json!({"content": content}));
        assert!(text.contains(&format!("body(body: {ty}) => set_model({sent});")), "{text}");
        assert_eq!(text.contains("/// Nothing is sent as null."), ty.starts_with("Option"), "{text}");
    }
    let several = json!({
        "application/json": {"schema": {"$ref": "#/components/schemas/absent"}},
        "text/csv": {"schema": {"type": "string"}},
    });
    let text = taken(&json!({"required": true, "content": several}));
    for line in
        ["AskContent from Option<&Absent> = json;", "json(body: Option<&Absent>) => set_model(&body);"]
    {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn a_later_version_says_it_by_a_list_of_types() {
    let text = crate_of(&json!({
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/things": {"post": {
            "operationId": "ask",
            "requestBody": {"required": true, "content": {"application/json": {"schema":
                {"anyOf": [{"$ref": "#/components/schemas/plain"}, {"type": "null"}]}}}},
            "responses": {"200": {"description": "", "content": {
                "application/x-ndjson": {"schema": {"type": ["integer", "null"]}},
            }}},
        }}},
        "components": {"schemas": {"plain": {"type": "object", "properties": {"a": {"type": "string"}}}}},
    }));
    for line in ["pub fn ask(body: Option<&Plain>)", "AskRequest => ItemStream<Option<i64>>;"] {
        assert!(text.contains(line), "{line}\n{text}");
    }
}

#[test]
fn swagger_says_it_by_an_extension() {
    let text = crate_of(&json!({
        "swagger": "2.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/things": {"get": {"operationId": "ask", "responses": {"200": {
            "description": "",
            "schema": {"type": "array", "items": {"type": "integer", "format": "uint64", "x-nullable": true}},
        }}}}},
    }));
    assert!(text.contains("AskRequest => Vec<Option<u64>>;"), "{text}");
}

#[test]
fn a_required_field_that_may_be_null_is_sent_as_null() {
    let sent = json!({"type": "object", "required": ["name", "limit", "names", "who"], "properties": {
        "name": {"type": "string"},
        "limit": {"type": "integer", "nullable": true},
        "names": {"type": "array", "nullable": true, "items": {"type": "string"}},
        "who": {"nullable": true, "allOf": [{"$ref": "#/components/schemas/plain"}]},
        "other": {"type": "string", "nullable": true},
    }});
    let plain = json!({"plain": {"type": "object", "properties": {"a": {"type": "string"}}}});
    let text = crate_of(&document(Some(sent), &json!({}), &plain));
    for line in [
        "pub name: String,",
        "pub limit: Option<i64>,",
        "pub names: Option<Vec<String>>,",
        "pub who: Option<Plain>,",
        "name: impl Into<String>,",
        "limit: impl Into<Option<i64>>,",
        "names: impl Into<Option<Vec<String>>>,",
        "who: impl Into<Option<Plain>>,",
        ".clear(\"limit\")",
        "made.limit = limit.into();",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains(".clear(\"other\")"), "{text}");
}

#[test]
fn no_whole_number_is_cut_short() {
    for (schema, ty) in [
        (json!({"type": "integer"}), "i64"),
        (json!({"type": "integer", "format": "int32"}), "i64"),
        (json!({"type": "integer", "format": "uint32", "maximum": 4_294_967_295_u32}), "i64"),
        (json!({"type": "integer", "format": "uint8"}), "i64"),
        (json!({"type": "integer", "format": "uint64"}), "u64"),
        (json!({"type": "integer", "format": "uint", "minimum": 0}), "u64"),
        (json!({"type": "integer", "minimum": 0, "maximum": u64::MAX}), "u64"),
        (json!({"type": "integer", "maximum": u64::MAX}), "Number"),
        (json!({"type": "integer", "maximum": 1e30}), "Number"),
        (json!({"type": "integer", "minimum": -1e30, "maximum": 5}), "Number"),
        (json!({"type": "integer", "minimum": i64::MIN, "maximum": i64::MAX}), "i64"),
        (json!({"type": "integer", "format": "int128"}), "Number"),
        (json!({"type": "integer", "format": "bigint"}), "Number"),
        (json!({"type": "integer", "format": "decimal128"}), "Number"),
        (json!({"type": "number", "format": "decimal"}), "Number"),
        (json!({"type": "number", "format": "int32"}), "i64"),
        (json!({"type": "number", "format": "int64"}), "i64"),
        (json!({"type": "number", "format": "uint64"}), "u64"),
        (json!({"type": "number", "format": "int32", "multipleOf": 0.5}), "Number"),
        (json!({"type": "number", "format": "double"}), "Number"),
        (json!({"type": "string", "format": "decimal"}), "String"),
        (json!({"type": "string", "format": "uint64"}), "String"),
    ] {
        assert_eq!(answer(schema.clone()), ty, "{schema}");
    }
}

/// The functions and setters of an operation with these parameters and this body, and what is told.
fn given(parameters: &Value, body: &Value) -> (String, String) {
    let thing =
        json!({"plain": {"type": "object", "nullable": true, "properties": {"a": {"type": "string"}}}});
    let mut document = document(None, &json!({}), &thing);
    let operation = &mut document["paths"]["/things"]["post"];
    operation["parameters"] = parameters.clone();
    if !body.is_null() {
        operation["requestBody"] = json!({"required": true, "content": body});
    }
    let bytes = serde_json::to_vec(&document).expect("JSON");
    let input = Input::new(Source { label: "api.json", bytes: &bytes }, "sample", "\"1\"");
    let output = codegen::generate(&input).unwrap_or_else(|faults| panic!("{faults}"));
    let said = output.warnings.to_string();
    (output.files.into_iter().filter(|(path, _)| path.ends_with(".rs")).map(|(_, text)| text).collect(), said)
}

#[test]
fn json_in_an_address_or_in_a_form_has_a_word_for_null() {
    let object = || json!({"type": "object", "nullable": true, "properties": {"a": {"type": "string"}}});
    let json_of = |schema: Value| json!({"application/json": {"schema": schema}});
    let parameters = json!([
        {"name": "by", "in": "query", "content": json_of(object())},
        {"name": "who", "in": "query", "content": json_of(json!({"$ref": "#/components/schemas/plain"}))},
        {"name": "size", "in": "query", "required": true, "content": json_of(json!({"type": "integer", "nullable": true}))},
        {"name": "X-Names", "in": "header", "content": json_of(json!({"type": "array", "nullable": true, "items": {"type": "string"}}))},
        {"name": "plain", "in": "query", "content": json_of(json!({"type": "object", "properties": {"b": {"type": "string"}}}))},
    ]);
    let (text, said) = given(&parameters, &Value::Null);
    for line in [
        "pub fn ask(size: Option<&i64>)",
        "request.set_query_as(\"size\", ParameterStyle::Json, &size);",
        "who(who: Option<&Plain>) => set_query_as(\"who\", ParameterStyle::Json, &who);",
        "x_names(x_names: Option<&[String]>)",
        "=> set_header_as(\"X-Names\", ParameterStyle::Json, &x_names);",
        "set_query_as(\"plain\", ParameterStyle::Json, plain);",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(text.contains("by(by: Option<&"), "{text}");
    assert_eq!(said, "");
    let fields = json!({"type": "object", "properties": {"who": {"$ref": "#/components/schemas/plain"}}});
    let (text, said) = given(&json!([]), &json!({"multipart/form-data": {"schema": fields}}));
    assert!(text.contains("who(who: Option<&Plain>) => set_part(\"who\", Part::json(&who));"), "{text}");
    assert_eq!(said, "");
    let (text, said) = given(&json!([]), &json!({"application/x-www-form-urlencoded": {"schema": fields}}));
    assert!(
        text.contains("who(who: Option<&Plain>) => set_form_as(\"who\", ParameterStyle::Json, &who);"),
        "{text}"
    );
    assert_eq!(said, "");
}

#[test]
fn where_there_is_no_word_for_null_it_is_told() {
    let nullable = || json!({"type": "string", "nullable": true});
    // What may be left out is told once.
    let optional = json!([
        {"name": "a", "in": "query", "schema": nullable()},
        {"name": "b", "in": "header", "schema": {"oneOf": [{"type": "integer"}, {"enum": [null]}]}},
        {"name": "c", "in": "query", "schema": {"type": "string", "enum": ["x", null]}},
        {"name": "d", "in": "query", "schema": {"type": "string"}},
    ]);
    let (text, said) = given(&optional, &Value::Null);
    assert!(text.contains("a(a: &str) => set_query(\"a\", a);"), "{text}");
    assert_eq!(said.matches("[unsent-null]").count(), 1, "{said}");
    assert!(said.contains("note[unsent-null]: api.json:1:"), "{said}");
    assert!(said.contains("/parameters/0: a value that may be null stands where"), "{said}");
    assert!(said.contains("it can only be left out (and in 2 other places)"), "{said}");
    // What must be sent is told by itself.
    let (text, said) =
        given(&json!([{"name": "a", "in": "query", "required": true, "schema": nullable()}]), &Value::Null);
    assert!(text.contains("pub fn ask(a: &str)"), "{text}");
    assert!(said.contains("`a` must be sent and may be null"), "{said}");
    // In forms as well, unless null can be said in JSON instead.
    let fields = json!({"type": "object", "required": ["b"], "properties": {"a": nullable(), "b": nullable(), "c": {"type": "string"}}});
    for media in ["multipart/form-data", "application/x-www-form-urlencoded"] {
        let (_, said) = given(&json!([]), &json!({media: {"schema": fields}}));
        assert!(said.contains("`b` must be sent and may be null"), "{said}");
        assert!(said.contains("/properties/a: a value that may be null"), "{said}");
        assert_eq!(said.matches("[unsent-null]").count(), 2, "{said}");
        let (_, said) =
            given(&json!([]), &json!({media: {"schema": fields}, "application/json": {"schema": fields}}));
        assert!(!said.contains("unsent-null"), "{said}");
    }
}
