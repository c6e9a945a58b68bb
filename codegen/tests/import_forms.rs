//! One document as Swagger 2.0 and as OpenAPI 3.0, in which operations share a body.

use codegen::Source;
use codegen::import::import;

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
