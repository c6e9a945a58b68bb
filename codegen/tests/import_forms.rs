//! Facts are the same whatever form a document has: one as Swagger 2.0 and as OpenAPI 3.0, in which operations share a
//! body, and one that is not written and read again.

use std::collections::BTreeSet;

use codegen::import::{self, Original, Undescribed, import};
use codegen::pointer::Pointer;
use codegen::{Source, document};

#[test]
fn both_forms_of_one_document_are_the_same_facts() {
    let swagger = "swagger: '2.0'
info: {title: Boats, version: '1'}
host: boats.example.org
schemes: [https]
consumes: [application/json]
produces: [application/json]
paths:
  /boats:
    post:
      operationId: addBoat
      parameters: [{name: boat, in: body, required: true, schema: {$ref: '#/definitions/boat'}}]
      responses: {'201': {description: Created, schema: {$ref: '#/definitions/boat'}}}
  /boats/{id}:
    put:
      operationId: changeBoat
      parameters:
      - {name: id, in: path, required: true, type: string}
      - {name: boat, in: body, required: true, schema: {$ref: '#/definitions/boat'}}
      responses: {'200': {description: OK, schema: {$ref: '#/definitions/boat'}}}
definitions:
  boat: {type: object, properties: {name: {type: string}}}
";
    let later = "openapi: 3.0.0
info: {title: Boats, version: '1'}
servers: [{url: 'https://boats.example.org'}]
paths:
  /boats:
    post:
      operationId: addBoat
      requestBody: {$ref: '#/components/requestBodies/boat'}
      responses: {'201': {description: Created, content: {application/json: {schema: {$ref: '#/components/schemas/boat'}}}}}
  /boats/{id}:
    put:
      operationId: changeBoat
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {$ref: '#/components/requestBodies/same'}
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/boat'}}}}}
components:
  requestBodies:
    boat: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/boat'}}}}
    same: {$ref: '#/components/requestBodies/boat'}
  schemas:
    boat: {type: object, properties: {name: {type: string}}}
";
    let facts =
        |text: &str| import(&[Source { label: "boats.yaml", bytes: text.as_bytes() }.into()]).unwrap().yaml;
    assert_eq!(facts(later), facts(swagger));
    // A reference that leads in a circle, or nowhere, stays what it is.
    for target in ["same", "gone"] {
        let text = later.replace(
            "    same: {$ref: '#/components/requestBodies/boat'}",
            &format!("    same: {{$ref: '#/components/requestBodies/{target}'}}"),
        );
        assert!(facts(&text).contains("requestBodies/same"), "{target}");
    }
}

/// Numbers and texts that a notation may take for something else.
const ODD_VALUES: &str = r##"{"openapi": "3.0.3", "info": {"title": "no", "version": "1.0"},
"servers": [{"url": "https://ships.example.org", "variables": {"on": {"default": "0o17", "enum": ["0o17", "~", "null", "=", " x", ""]}}}],
"paths": {"/ships/{ship}": {"get": {"operationId": "2001-01-01",
  "parameters": [{"name": "ship", "in": "path", "required": true, "schema": {"type": "number", "minimum": -0.5, "maximum": 1e300}},
    {"name": "1_000", "in": "query", "schema": {"type": "integer", "enum": [18446744073709551615, -9223372036854775808, 0]}},
    {"name": "#no: comment", "in": "query", "schema": {"type": "string", "pattern": "^\\s*\t\"'\u0007\u2028$", "default": "a\n  b\n\n"}}],
  "responses": {"200": {"description": "x", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Yes"}}}}}}}},
"components": {"schemas": {"Yes": {"type": "object", "additionalProperties": false,
  "properties": {"y": {"type": "number", "multipleOf": 1.0}, "=": {"type": "number", "default": 1e-7, "nullable": true}, "é 🚀": {"type": "string"}}}}}}"##;

#[test]
fn facts_that_were_not_written_are_those_of_the_text() {
    let other = ODD_VALUES.replace("\"openapi\": \"3.0.3\"", "\"openapi\": \"3.1.0\"");
    for text in [ODD_VALUES, &other] {
        let original = || Source { label: "vendor.json", bytes: text.as_bytes() }.into();
        let written = import(&[original()]).unwrap().yaml;
        let read = document::parse(Source { label: "facts", bytes: written.as_bytes() }).unwrap();
        let facts = import::facts(&original(), None, "facts").unwrap();
        assert_eq!(facts.value(), read.value());
        // The text that `vendor.json` has stands elsewhere in it.
        assert_eq!(facts.locate(&Pointer::of(["paths"])), None);
        assert!(read.locate(&Pointer::of(["paths"])).is_some());
    }
}

/// Of operations without a schema, Swagger 2.0 says what they take and give.
const SWAGGER: &str = "swagger: '2.0'
info: {title: Boats, version: '1'}
host: boats.example.org
schemes: [https]
paths:
  /boats/{id}/log:
    get:
      operationId: readLog
      produces: [text/plain, application/json]
      parameters: [{name: id, in: path, required: true, type: string}]
      responses: {'200': {description: OK}, '404': {description: None}}
    put:
      operationId: writeLog
      consumes: [text/plain]
      parameters: [{name: id, in: path, required: true, type: string}]
      responses: {'204': {description: Done}}
";

/// The same, as a converter writes it.
const LATER: &str = "openapi: 3.0.0
info: {title: Boats, version: '1'}
servers: [{url: 'https://boats.example.org'}]
paths:
  /boats/{id}/log:
    get:
      operationId: readLog
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: OK}, '404': {description: None}}
    put:
      operationId: writeLog
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done}}
";

#[test]
fn what_the_later_form_cannot_say_is_kept_from_the_other() {
    let source = |text: &'static str| -> Original<'static> {
        Source { label: "boats.yaml", bytes: text.as_bytes() }.into()
    };
    let swagger = import(&[source(SWAGGER)]).unwrap();
    let both = import(&[source(LATER), source(SWAGGER)]).unwrap();
    assert_eq!(both.yaml, swagger.yaml);
    let kept: Vec<&[String]> =
        both.documents.iter().map(|document| document.undescribed.as_slice()).collect();
    assert_eq!(kept, [&[][..], &["GET /boats/{id}/log".to_owned(), "PUT /boats/{id}/log".to_owned()]]);
    assert_eq!(both.kept, [""; 0]);
    // Compared alone, it is the same as well.
    let beside = import::facts(&source(LATER), Some(&source(SWAGGER)), "boats.yaml").unwrap();
    let read = document::parse(Source { label: "boats.yaml", bytes: swagger.yaml.as_bytes() }).unwrap();
    assert_eq!(beside.value(), read.value());

    // Swagger 2.0 says itself what there is, and OpenAPI 3 says nothing of itself that must be kept.
    let without = SWAGGER.replace("      produces: [text/plain, application/json]\n", "");
    let without: &'static str = without.leak();
    assert!(!import(&[source(without), source(SWAGGER)]).unwrap().yaml.contains("application/json"));
    let yaml: &'static str = swagger.yaml.leak();
    assert!(!import(&[source(LATER), source(yaml)]).unwrap().yaml.contains("text/plain"));
    // What was made of Swagger 2.0 may be said to say it.
    let known = |undescribed| Original { undescribed, ..source(yaml) };
    assert_eq!(import(&[source(LATER), known(Undescribed::All)]).unwrap().yaml, yaml);
    let only = Undescribed::Of(BTreeSet::from(["PUT /boats/{id}/log".to_owned()]));
    let only = import(&[source(LATER), known(only)]).unwrap();
    assert_eq!(only.documents[1].undescribed, ["PUT /boats/{id}/log"]);
    // What has a schema now, or media types, is said by the newer document.
    let later =
        LATER.replace("'200': {description: OK}", "'200': {description: OK, content: {image/png: {}}}");
    let later: &'static str = later.leak();
    let said = import(&[source(later), source(SWAGGER)]).unwrap();
    assert!(said.yaml.contains("image/png") && !said.yaml.contains("application/json"), "{}", said.yaml);
}
