//! What is not as the standard wants it: what it is read as, and what is told of it.

use codegen::document::{Source, follow, read, settle};
use codegen::{Input, Output, generate, model};
use serde_json::{Value, json};

/// What a document is settled as, and what is told: the code, the pointer and the message of each.
fn settled(text: &str) -> (Value, Vec<String>) {
    let document = read(Source { label: "api.yaml", bytes: text.as_bytes() }).unwrap();
    let followed = follow(document, &[]);
    let told = settle(followed.value).unwrap();
    let remarks = followed.remarks.iter().chain(&told.remarks).map(|remark| {
        let code = remark.code.map_or("", codegen::diagnostic::Code::name);
        format!("{code} {} {}", remark.pointer.as_str(), remark.message)
    });
    (told.value.0.value().clone(), remarks.collect())
}

/// As [`settled`], of a schema.
fn schema(yaml: &str) -> (Value, Vec<String>) {
    let (document, told) = settled(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents: {{schemas: {{a: {yaml}, b: {{type: object}}}}}}\n"
    ));
    (document["components"]["schemas"]["a"].clone(), told)
}

/// As [`settled`], of an operation.
fn operation(yaml: &str) -> (Value, Vec<String>) {
    let (document, told) = settled(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{post: {yaml}}}}}\n"
    ));
    (document["paths"]["/a"]["post"].clone(), told)
}

fn input(document: &str) -> Input<'_> {
    Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "sample", "\"1\"")
}

#[track_caller]
fn made(document: &str) -> Output {
    generate(&input(document)).unwrap_or_else(|faults| panic!("{faults}"))
}

#[test]
fn what_is_right_is_left_as_it_is_without_a_word() {
    let text = "{type: object, required: [b], properties: {b: {type: string, enum: [x], maxLength: 3}, c: {type: array, items: {$ref: '#/components/schemas/b'}}}, additionalProperties: false}";
    let (schema, told) = schema(text);
    assert_eq!(schema["properties"]["b"], json!({"type": "string", "enum": ["x"], "maxLength": 3}));
    assert_eq!(schema["additionalProperties"], false);
    assert_eq!(told, Vec::<String>::new());
}

#[test]
fn words_that_are_no_types_are_read_as_the_type_that_they_mean() {
    for (word, read) in [
        ("[string, 'null']", json!({"type": "string", "nullable": true})),
        ("['null', integer]", json!({"type": "integer", "nullable": true})),
        ("[boolean]", json!({"type": "boolean"})),
        ("file", json!({"type": "string", "format": "binary"})),
        ("datetime", json!({"type": "string", "format": "date-time"})),
        ("Integer", json!({"type": "integer"})),
        ("float", json!({"type": "number"})),
        ("any", json!({})),
        ("[string, integer]", json!({"anyOf": [{"type": "string"}, {"type": "integer"}]})),
        ("'null'", json!({"nullable": true})),
        ("7", json!({})),
    ] {
        let (schema, told) = schema(&format!("{{type: {word}}}"));
        assert_eq!(schema, read, "{word}");
        assert_eq!(told.len(), 1, "{word}: {told:?}");
        assert!(
            told[0].starts_with("faulty-node /components/schemas/a/type `type` of a schema cannot be"),
            "{told:?}"
        );
    }
}

#[test]
fn schemas_that_are_no_mappings_hold_anything() {
    let (read, told) = schema("{properties: {any: true, no: false, text: word, none: null}}");
    assert_eq!(read["properties"], json!({"any": {}, "no": {}, "text": {}, "none": {}}));
    assert_eq!(told.len(), 4, "{told:?}");
    let (read, _) =
        schema("{type: object, additionalProperties: 'false', properties: [{name: x, type: string}]}");
    assert_eq!(read["additionalProperties"], false);
    assert_eq!(read["properties"]["x"]["type"], "string");
    let (read, told) = schema("{type: array, items: [{type: string}, {type: integer}]}");
    assert_eq!(read["items"], json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}));
    assert!(told[0].contains("each item may be any of them"), "{told:?}");
}

#[test]
fn a_property_may_say_that_it_is_required() {
    let (read, told) = schema(
        "{type: object, required: [b], properties: {a: {type: string, required: true}, b: {type: string, required: false}}}",
    );
    assert_eq!(read["required"], json!(["b", "a"]));
    assert_eq!(read["properties"], json!({"a": {"type": "string"}, "b": {"type": "string"}}));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].ends_with("(and in one other place)"), "{told:?}");
}

#[test]
fn constraints_are_read_or_left_out() {
    for (given, read) in [
        ("{type: integer, minimum: '3'}", json!({"type": "integer", "minimum": 3})),
        (
            "{type: number, exclusiveMinimum: 2}",
            json!({"type": "number", "minimum": 2, "exclusiveMinimum": true}),
        ),
        ("{type: string, maxLength: 1e30}", json!({"type": "string"})),
        ("{type: string, maxLength: 2.5}", json!({"type": "string"})),
        ("{type: string, maxLength: 2.0}", json!({"type": "string", "maxLength": 2})),
        ("{type: string, nullable: 'true'}", json!({"type": "string", "nullable": true})),
        ("{type: string, deprecated: maybe}", json!({"type": "string"})),
        ("{type: string, enum: one}", json!({"type": "string", "enum": ["one"]})),
        ("{type: string, enum: {}}", json!({"type": "string"})),
        ("{type: string, description: 5}", json!({"type": "string", "description": "5"})),
        (
            "{type: object, discriminator: kind}",
            json!({"type": "object", "discriminator": {"propertyName": "kind"}}),
        ),
        ("{type: object, discriminator: {}}", json!({"type": "object"})),
    ] {
        let (schema, told) = schema(given);
        assert_eq!((schema, told.len()), (read, 1), "{given}: {told:?}");
    }
    // Nothing is said, or nothing of these values: nothing is told.
    for (given, read) in [
        ("{type: string, format: null, enum: null, title: null}", json!({"type": "string"})),
        ("{type: string, minimum: 3, uniqueItems: true}", json!({"type": "string"})),
        ("{type: object, required: []}", json!({"type": "object", "required": []})),
        ("{type: string, example: {a: [}]}".replace("[}]", "[]}").as_str(), json!({"type": "string"})),
    ] {
        let (schema, told) = schema(given);
        assert_eq!((schema, told.len()), (read, 0), "{given}: {told:?}");
    }
}

#[test]
fn parameters_are_read_as_other_versions_write_them() {
    let (read, told) = operation(
        "{parameters: [{name: a, in: query, type: array, items: {type: string}, collectionFormat: multi}, {name: b, in: Header}, {in: query}, {name: c, in: nowhere}, 7], responses: {}}",
    );
    assert_eq!(
        read["parameters"],
        json!([
            {"name": "a", "in": "query", "style": "form", "explode": true, "schema": {"type": "array", "items": {"type": "string"}}},
            {"name": "b", "in": "header", "schema": {"type": "string"}},
        ])
    );
    assert_eq!(told.len(), 7, "{told:#?}");
}

#[test]
fn bodies_among_parameters_are_bodies() {
    let (read, told) = operation(
        "{parameters: [{name: x, in: query, schema: {type: string}}, {name: b, in: body, required: true, schema: {type: object}}], responses: {}}",
    );
    assert_eq!(read["parameters"].as_array().map(Vec::len), Some(1));
    assert_eq!(
        read["requestBody"],
        json!({"required": true, "content": {"application/json": {"schema": {"type": "object"}}}})
    );
    assert_eq!(told.len(), 1, "{told:?}");
    let (read, _) =
        operation("{parameters: [{name: f, in: formData, type: file, required: true}], responses: {}}");
    let form = &read["requestBody"]["content"]["multipart/form-data"]["schema"];
    assert_eq!(form["properties"]["f"], json!({"type": "string", "format": "binary"}));
    assert_eq!(form["required"], json!(["f"]));
}

#[test]
fn answers_have_statuses() {
    let (read, told) = operation(
        "{responses: {200: {}, 4xx: {description: no}, '20': {description: odd}, 201 Created: {description: new}, Default: text, x-a: 1, success: {description: what}}}",
    );
    assert_eq!(
        read["responses"],
        json!({"200": {"description": ""}, "4XX": {"description": "no"}, "201": {"description": "new"}, "default": {"description": "text"}, "x-a": 1})
    );
    let statuses = told.iter().filter(|line| line.starts_with("unknown-status")).count();
    assert_eq!((statuses, told.len()), (5, 7), "{told:#?}");
}

#[test]
fn methods_and_paths_are_told() {
    let text = "openapi: 3.0.3\ninfo: {title: T, version: 1}\npaths:\n  a/b: {get: {responses: {'204': {description: ok}}}}\n  /c:\n    GET: {responses: {'204': {description: ok}}}\n    query: {responses: {'204': {description: ok}}}\n    trace: {operationId: follow, tags: [c], responses: {'204': {description: ok}}}\n  nothing: 7\n";
    let (read, told) = settled(text);
    assert_eq!(read["info"]["version"], "1");
    assert_eq!(read["paths"].as_object().unwrap().keys().collect::<Vec<_>>(), ["/a/b", "/c"]);
    assert!(read["paths"]["/c"]["get"].is_object() && read["paths"]["/c"].get("query").is_none());
    for piece in [
        "path-without-slash /paths/a~1b",
        "path-without-slash /paths/nothing",
        "unknown-method /paths/~1c/query",
        "faulty-node /paths/~1c/GET",
    ] {
        assert!(told.iter().any(|line| line.starts_with(piece)), "{piece}: {told:#?}");
    }
    let module = made(text).files["src/c.rs"].clone();
    assert!(module.contains("pub fn follow(") && module.contains("TRACE"), "{module}");
}

#[test]
fn what_no_crate_reads_costs_nothing() {
    let (read, told) = settled(
        "openapi: 3.0.3\ninfo: {title: T, version: '1', license: MIT, contact: 7}\nservers: [7, https://a.example, {description: none}]\nsecurity: {key: []}\ntags: [one, {description: none}]\nexternalDocs: 5\npaths:\n  /a:\n    get:\n      summary: null\n      operationId: 12\n      tags: one\n      security: [key, {key: read}]\n      callbacks: {$ref: nowhere}\n      responses:\n        200:\n          description: ok\n          headers: {A: {description: odd}, B: 5}\n          links: 8\n          content: {application/json: {schema: {type: string}, example: 1, examples: [1], encoding: 4}}\ncomponents:\n  securitySchemes: {m: {type: mutualTLS}, k: {type: apiKey, in: header}, h: {type: http, scheme: odd}}\n  examples: 5\n",
    );
    let get = &read["paths"]["/a"]["get"];
    assert_eq!((&get["operationId"], &get["tags"]), (&json!("12"), &json!(["one"])));
    assert_eq!(get["security"], json!([{"key": ["read"]}]));
    assert_eq!(
        get["responses"]["200"]["content"],
        json!({"application/json": {"schema": {"type": "string"}}})
    );
    assert_eq!(read["components"]["securitySchemes"], json!({"h": {"type": "http", "scheme": "odd"}}));
    assert_eq!(
        (&read["servers"], &read["tags"]),
        (&json!([{"url": "https://a.example"}]), &json!([{"name": "one"}]))
    );
    assert!(read["info"].get("license").is_none());
    assert!(told.iter().any(|line| line.starts_with("unused-callbacks")), "{told:#?}");
}

#[test]
fn references_to_nothing_are_told_once_with_how_often() {
    let (read, told) = settled(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      parameters: [{$ref: '#/components/parameters/p'}, {name: q, in: query, schema: {$ref: '#/components/schemas/no'}}]\n      responses: {200: {$ref: '#/components/schemas/x'}, 404: {$ref: '#/components/responses/no'}}\ncomponents:\n  schemas:\n    x: {type: object, properties: {a: {$ref: '#/components/schemas/no'}, b: {$ref: other.yaml}}}\n    y: {allOf: [{$ref: '#/components/schemas/z'}]}\n    z: {allOf: [{$ref: '#/components/schemas/y'}, {type: object}]}\n    h: {type: object, discriminator: {propertyName: k, mapping: {a: x, b: gone}}}\n",
    );
    let get = &read["paths"]["/a"]["get"];
    assert_eq!(get["parameters"], json!([{"name": "q", "in": "query", "schema": {}}]));
    assert_eq!(
        get["responses"]["200"]["content"]["application/json"]["schema"]["$ref"],
        "#/components/schemas/x"
    );
    assert_eq!(get["responses"]["404"], json!({"description": ""}));
    let schemas = &read["components"]["schemas"];
    assert_eq!(schemas["x"]["properties"], json!({"a": {}, "b": {}}));
    assert_eq!(schemas["h"]["discriminator"]["mapping"], json!({"a": "x"}));
    let twice = told.iter().find(|line| line.contains("schemas/no` leads nowhere"));
    assert!(twice.is_some_and(|line| line.ends_with("(in 2 places)")), "{told:#?}");
}

const UNREADABLE: &str = "openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /a:
    get:
      operationId: look
      tags: [a]
      responses:
        '200': {description: ok, content: {application/pickle: {schema: {$ref: '#/components/schemas/o'}}}}
        '400': {description: no, content: {application/pickle: {schema: {$ref: '#/components/schemas/o'}}}}
    post:
      operationId: push
      tags: [a]
      requestBody: {content: {application/pickle: {schema: {$ref: '#/components/schemas/o'}}}}
      responses: {'200': {description: ok, content: {application/json: {schema: {type: string}}, application/xml: {schema: {$ref: '#/components/schemas/o'}}}}}
    put:
      operationId: stream
      tags: [a]
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: array, items: {type: string}}}}}
      responses: {'200': {description: ok, content: {text/event-stream: {schema: {type: string}}}}}
    patch:
      operationId: any
      tags: [a]
      responses: {'200': {description: ok, content: {'*/*': {schema: {type: string}}}}}
components: {schemas: {o: {type: object, properties: {x: {type: string}}}}}
";

#[test]
fn media_types_without_a_rule_are_bytes() {
    let module = made(UNREADABLE).files["src/a.rs"].clone();
    for piece in [
        "LookRequest => ByteStream;",
        "PushRequest => String,",
        "StreamRequest => EventStream<Text>;",
        "AnyRequest => Text;",
    ] {
        assert!(module.contains(piece), "{piece}:\n{module}");
    }
    let warnings = model(&input(UNREADABLE)).unwrap().warnings;
    let told: Vec<String> = warnings
        .iter()
        .map(|remark| remark.code.map_or("", codegen::diagnostic::Code::name).to_owned())
        .collect();
    assert_eq!(told.iter().filter(|code| *code == "unknown-media-type").count(), 1, "{warnings}");
}

#[test]
fn names_of_media_types_are_words_with_a_slash() {
    let (read, told) = operation(
        "{requestBody: {content: {json: {schema: {type: string}}}}, responses: {200: {description: ok, content: {'a b': {}, xml: null}}}}",
    );
    assert!(read["requestBody"]["content"]["application/json"].is_object());
    assert_eq!(read["responses"]["200"]["content"], json!({"*/*": {}, "application/xml": {}}));
    assert_eq!(told.len(), 3, "{told:?}");
    let (read, _) = operation("{requestBody: {schema: {type: string}}, responses: {}}");
    assert_eq!(read["requestBody"]["content"]["application/json"]["schema"]["type"], "string");
}

#[test]
fn swagger_is_as_tolerant() {
    let text = "swagger: '2.0'\ninfo: {title: T, version: 1}\nhost: a.example\nbasePath: v1\nschemes: http\nproduces: application/json\npaths:\n  /a:\n    post:\n      parameters:\n      - {name: one, in: body, schema: {type: object, properties: {x: {type: string}}}}\n      - {name: two, in: body, schema: {type: object}}\n      - {name: three, in: formData, type: string}\n      - {$ref: '#/parameters/gone'}\n      - {name: l, in: query, type: array, items: {type: string}, collectionFormat: tsv}\n      responses: {200: {description: ok, schema: {type: object, properties: {f: {type: file}, n: {type: string, x-nullable: 'true'}}}}, 404: {$ref: '#/definitions/e'}}\ndefinitions: {e: {type: object, discriminator: {}}}\nsecurityDefinitions: {o: {type: oauth2, flow: odd}, k: {type: apiKey}}\n";
    let (read, told) = settled(text);
    let post = &read["paths"]["/a"]["post"];
    assert_eq!(read["servers"], json!([{"url": "http://a.example/v1"}]));
    assert!(post["requestBody"]["content"]["application/json"]["schema"]["properties"]["x"].is_object());
    assert_eq!(post["parameters"].as_array().map(Vec::len), Some(1));
    let answer = &post["responses"]["200"]["content"]["application/json"]["schema"]["properties"];
    assert_eq!(
        *answer,
        json!({"f": {"type": "string", "format": "binary"}, "n": {"type": "string", "nullable": true}})
    );
    assert_eq!(
        post["responses"]["404"]["content"]["application/json"]["schema"]["$ref"],
        "#/components/schemas/e"
    );
    for piece in ["one body, or form fields", "`odd` is no OAuth flow", "parameters/gone"] {
        assert!(told.iter().any(|line| line.contains(piece)), "{piece}: {told:#?}");
    }
    made(text);
}

#[test]
fn what_is_faulty_is_an_error_where_nothing_is_to_be_guessed() {
    let document = "openapi: 3.0.3\ninfo: {title: T, version: 1}\npaths: {}\n";
    assert!(model(&input(document)).is_ok());
    let strict = Source { label: "bindings.toml", bytes: b"strict = true\n" };
    let faults = model(&Input { bindings: Some(strict), ..input(document) }).unwrap_err();
    assert!(
        faults.to_string().contains("error: api.yaml:2:18 #/info/version: `version` of a info"),
        "{faults}"
    );
}

#[test]
fn messages_hold_no_character_that_moves_or_hides_others() {
    let document = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {\"a\\u202e\\e[2J\": 7}\n";
    let shown = model(&input(document)).unwrap().warnings.to_string();
    assert!(shown.contains("\\u{202e}") && shown.contains("\\u{1b}"), "{shown}");
    assert!(!shown.contains(['\u{202e}', '\u{1b}']), "{shown}");
}

#[test]
fn a_fault_of_one_stage_hides_none_of_another() {
    let document = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a: {get: {operationId: x, tags: [t], responses: {'204': {}}}}\n  /b: {get: {operationId: x, tags: [t], responses: {'200': {$ref: '#/none'}}}}\n";
    let bindings =
        Source { label: "bindings.toml", bytes: b"strict = true\n[schemas]\nnothing = \"Nothing\"\n" };
    let faults = model(&Input { bindings: Some(bindings), ..input(document) }).unwrap_err().to_string();
    for fault in ["`#/none` leads nowhere", "a response has `description`"] {
        assert!(faults.contains(fault), "{fault}: {faults}");
    }
}
