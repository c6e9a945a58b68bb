//! Operations that say too little, too much, or something that has no place.

use codegen::Output;

use super::{accepted, calls};

/// What is sent of the path of each operation, as the crate has it, in order.
fn templates(output: &Output) -> Vec<&str> {
    let modules =
        output.files.iter().filter(|(path, _)| path.starts_with("src/") && !path.contains("models"));
    let lines = modules.flat_map(|(_, text)| text.lines());
    let mut paths: Vec<&str> = lines
        .filter_map(|line| Some(line.split_once(" \"/").or(line.split_once("(\"/"))?.1.split_once('"')?.0))
        .collect();
    paths.sort_unstable();
    paths
}

/// What is warned of among what this is about: the kind, and the node.
fn told(output: &Output, kinds: &[&str]) -> Vec<String> {
    let told = output.warnings.iter().filter_map(|warning| {
        let code = warning.code?.name();
        assert!(!warning.help.is_empty(), "no word about what to do: {warning}");
        kinds.contains(&code).then(|| format!("{code} {}", warning.pointer))
    });
    told.collect()
}

#[test]
fn whatever_a_path_names_is_an_argument() {
    let output = accepted(
        "
paths:
  /missing/{id}: {get: {operationId: missing, responses: {}}}
  /twice/{id}/{id}: {get: {operationId: twice, parameters: &id [{name: id, in: path, required: true, schema: {type: string}}], responses: {}}}
  /open/{id: {get: {operationId: open, responses: {}}}
  /closed}: {get: {operationId: closed, responses: {}}}
  /query?a=b: {get: {operationId: query, parameters: [{name: a, in: query, schema: {type: string}}], responses: {}}}
  /filled?id={id}: {get: {operationId: filled, parameters: [{name: id, in: query, schema: {type: string}}], responses: {}}}
  /fragment#id={id}: {get: {operationId: fragment, responses: {}}}
  /nothing/{}/{}: {get: {operationId: nothing, responses: {}}}
  /marked/{+id}/{rest*}: {get: {operationId: marked, parameters: *id, responses: {}}}
  /a b/ü%20%/{id}: {get: {operationId: spaced, parameters: *id, responses: {}}}
",
    );
    assert_eq!(
        templates(&output),
        [
            "a%20b/%C3%BC%20%25/{id}",
            "closed%7D",
            "filled",
            "fragment",
            "marked/{+id}/{+rest}",
            "missing/{id}",
            "nothing/{value}/{value2}",
            "open/%7Bid",
            "query?a=b",
            "twice/{id}/{=0}",
        ]
    );
    assert_eq!(
        told(&output, &["undeclared-path-parameter", "path-with-query"]),
        [
            "path-with-query /paths/~1filled?id={id}",
            "undeclared-path-parameter /paths/~1marked~1{+id}~1{rest*}/get",
            "undeclared-path-parameter /paths/~1missing~1{id}/get",
            "undeclared-path-parameter /paths/~1nothing~1{}~1{}/get",
            "path-with-query /paths/~1query?a=b",
        ]
    );
    let file = &output.files["src/query.rs"];
    assert!(!file.contains("set_query"), "what the key says already is no choice: {file}");
    assert!(output.files["src/filled.rs"].contains("id(id: &str) => set_query"), "{:?}", output.files);
}

#[test]
fn whatever_a_parameter_holds_is_sent() {
    let output = accepted(
        "
paths:
  /a/{p}:
    get:
      operationId: get
      parameters:
      - {name: c, in: cookie, schema: {type: string}}
      - {name: d, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}
      - {name: o, in: query, schema: {type: object, properties: {a: {type: string}}}}
      - {name: l, in: query, schema: {type: array, items: {type: array, items: {type: string}}}}
      - {name: m, in: header, schema: {type: object, additionalProperties: {type: string}}}
      - {name: n, in: query, style: deepObject, schema: {$ref: '#/components/schemas/nested'}}
      - {name: f, in: query, schema: {allOf: [{$ref: '#/components/schemas/nested'}]}}
      - {name: p, in: path, required: true, style: matrix, schema: {type: string}}
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {o: {type: object, properties: {a: {type: string}}}}}}}}
      responses: {}
components: {schemas: {nested: {type: object, properties: {a: {type: object, properties: {b: {type: array, items: {type: string}}}}}}}}
",
    );
    assert_eq!(
        told(&output, &["nested-parameter"]),
        [
            "nested-parameter /paths/~1a~1{p}/get/parameters/3",
            "nested-parameter /paths/~1a~1{p}/get/parameters/5",
            "nested-parameter /paths/~1a~1{p}/get/parameters/6",
        ]
    );
}

#[test]
fn what_only_the_server_sets_is_in_no_form() {
    let output = accepted(
        "
paths:
  /a/{id}:
    post:
      operationId: post
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/part'}}}}
      responses: {}
    put:
      operationId: put
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/part'}}}}
      responses: {}
components:
  schemas:
    base: {type: object, required: [id], properties: {id: {type: string}, made: {type: string, readOnly: true}}}
    part: {allOf: [{$ref: '#/components/schemas/base'}, {type: object, properties: {id: {type: string}, key: {type: string, readOnly: true}}}]}
",
    );
    let file = &output.files["src/a.rs"];
    for hidden in ["made", "key"] {
        assert!(!file.contains(hidden), "{hidden}: {file}");
    }
    assert_eq!(file.matches("id: impl Integer, form_id: &str").count(), 2, "{file}");
}

#[test]
fn an_unknown_media_type() {
    let output = accepted(
        "
paths:
  /a:
    post:
      operationId: post
      requestBody: {content: {application/xml: {schema: {type: object, properties: {a: {type: string}}}}}}
      responses: {'200': {description: OK, content: {application/cbor: {schema: {type: array, items: {type: string}}}}}}
",
    );
    assert_eq!(calls(&output).trim(), "a::post(bytes) -> ByteStream");
    assert_eq!(output.warnings.to_string().matches("it is bytes").count(), 2);
    let output = accepted(
        "
paths:
  /a:
    post:
      operationId: post
      requestBody: {required: true, content: {application/vnd.small+json; version=1: {schema: {type: object, properties: {a: {type: string}}}}}}
      responses: {'200': {description: OK, content: {application/pdf: {schema: {type: string, format: binary}}}}}
    put: {operationId: put, requestBody: {required: true, content: {application/x-unheard-of: {}}}, responses: {'200': {description: OK, content: {audio/x-song: {}}}}}
",
    );
    insta::assert_snapshot!(calls(&output), @r"
    a::put(bytes) -> ByteStream
    a::post(APostBody) -> ByteStream
    ");
}

#[test]
fn answers_that_are_missing_or_odd() {
    let output = accepted(
        "
paths:
  /none: {get: {operationId: none, responses: {}}}
  /default: {get: {operationId: default, responses: {default: {description: OK, content: {application/json: {schema: {type: string}}}}}}}
  /failures: {get: {operationId: failures, responses: {'404': {description: No}}}}
  /not_modified: {get: {operationId: not_modified, responses: {'304': {description: Same}}}}
  /informal: {get: {operationId: informal, responses: {'100': {description: Go on}, 1XX: {description: Go on}, '599': {description: No}, '999': {description: What}}}}
  /many: {get: {operationId: many, responses: {'200': {description: OK}, '206': {description: OK, content: {text/plain: {}}}, '226': {description: OK, content: {application/json: {}}}, '290': {description: OK, content: {image/png: {}}}}}}
",
    );
    insta::assert_snapshot!(calls(&output), @r"
    default_api::default() -> String
    failures::failures() -> ()
    informal::informal() -> ()
    many::many() -> 200 () | 206 Text | 226 Json | 290 ByteStream
    none::none() -> ()
    not_modified::not_modified() -> ()
    ");
}

#[test]
fn bodies_where_nobody_expects_them() {
    let output = accepted(
        "
paths:
  /a:
    get: {operationId: get, requestBody: &body {required: true, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}, responses: {}}
    delete: {operationId: delete, requestBody: *body, responses: {}}
    head: {operationId: head, requestBody: *body, responses: {'200': {description: OK}}}
    options: {operationId: options, responses: {}}
    put: {operationId: put, requestBody: {content: {}}, responses: {}}
    post: {operationId: post, requestBody: {required: true, content: {application/json: {}}}, responses: {}}
    patch: {operationId: patch, requestBody: {required: true, content: {multipart/form-data: {schema: {type: string}}}}, responses: {}}
",
    );
    insta::assert_snapshot!(calls(&output), @r"
    a::get(ADeleteBody) -> ()
    a::put() -> ()
    a::post(Json) -> ()
    a::delete(ADeleteBody) -> ()
    a::options() -> ()
    a::head(ADeleteBody) -> ()
    a::patch(multipart) -> ()
    ");
}

#[test]
fn references_to_what_is_no_component() {
    let output = accepted(
        "
paths:
  /a: {get: {operationId: a, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/user/properties/name'}}}}}}}
  /b: {get: {operationId: b, responses: {'200': {$ref: '#/paths/~1a/get/responses/200'}}}}
components: {schemas: {user: {type: object, properties: {name: {type: object, properties: {first: {type: string}}}}}}}
",
    );
    insta::assert_snapshot!(calls(&output), @r"
    a::a() -> UserName
    b::b() -> UserName
    ");
    // One path may point at another, and a name may be escaped.
    let output = accepted(
        "
paths:
  /a: {get: {operationId: a, responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/two%20words~1'}}}}}}}
components: {schemas: {two words/: {type: object, properties: {a: {type: string}}}}}
",
    );
    insta::assert_snapshot!(calls(&output), @r"a::a() -> TwoWords");
}
