//! One document as Swagger 2.0 and as OpenAPI 3.0, in which operations share a body.

use std::collections::BTreeSet;

use codegen::Source;
use codegen::import::{Original, Undescribed, beside, import};

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
    assert_eq!(beside(&source(LATER), &source(SWAGGER)).unwrap().yaml, swagger.yaml);

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
