//! Swagger 2.0 → OpenAPI 3.0.

use codegen::diagnostic::{Diagnostics, Position};
use codegen::document::{self, Document, Source};
use codegen::pointer::Pointer;
use serde_json::{Value, json};

fn read(text: &str) -> Result<Document, Diagnostics> {
    document::read(Source { label: "api.yaml", bytes: text.as_bytes() })
}

/// A lifted document that holds together, of the part that a test is about.
fn lifted(part: &str) -> Value {
    let text = format!("swagger: '2.0'\ninfo: {{title: Small, version: '1'}}\n{part}");
    let text = if part.contains("paths:") { text } else { text + "paths: {}\n" };
    let document = read(&text).unwrap();
    assert!(document::follow(document.clone(), &[]).remarks.is_empty());
    assert!(document::settle(&document).unwrap().remarks.is_empty());
    document.value().clone()
}

/// The operation `POST /a` made of these lines.
fn operation(lines: &str) -> Value {
    let lines: String = lines.lines().map(|line| format!("      {line}\n")).collect();
    let document = lifted(&format!("paths:\n  /a:\n    post:\n{lines}      responses: {{}}\n"));
    document["paths"]["/a"]["post"].clone()
}

#[test]
fn host_and_schemes_become_servers() {
    let document = lifted("host: example.org\nbasePath: /v1\nschemes: [https, http]\n");
    assert_eq!(
        document["servers"],
        json!([{"url": "https://example.org/v1"}, {"url": "http://example.org/v1"}])
    );
    assert_eq!(lifted("basePath: /v1\n")["servers"], json!([{"url": "/v1"}]));
    assert_eq!(lifted("").get("servers"), None);
}

#[test]
fn a_parameter_gets_a_schema_and_a_list_a_style() {
    let operation = operation(
        "parameters:
- {name: n, in: query, type: integer, minimum: 1, default: 5, description: How many}
- {name: csv, in: query, type: array, items: {type: string}}
- {name: multi, in: query, type: array, collectionFormat: multi, items: {type: string}}
- {name: pipes, in: query, type: array, collectionFormat: pipes, items: {type: string}}
- {name: X-Ids, in: header, type: array, items: {type: integer}}",
    );
    let strings = json!({"type": "array", "items": {"type": "string"}});
    assert_eq!(
        operation["parameters"],
        json!([
            {"name": "n", "in": "query", "description": "How many",
             "schema": {"type": "integer", "minimum": 1, "default": 5}},
            {"name": "csv", "in": "query", "style": "form", "explode": false, "schema": strings},
            {"name": "multi", "in": "query", "style": "form", "explode": true, "schema": strings},
            {"name": "pipes", "in": "query", "style": "pipeDelimited", "explode": false, "schema": strings},
            {"name": "X-Ids", "in": "header", "style": "simple", "explode": false,
             "schema": {"type": "array", "items": {"type": "integer"}}},
        ])
    );
}

#[test]
fn a_way_to_write_lists_that_3_0_has_no_style_for_is_kept() {
    let operation = operation(
        "parameters:
- {name: tabs, in: query, type: array, collectionFormat: tsv, items: {type: string}}
- {name: spaces, in: query, type: array, collectionFormat: ssv, items: {type: string}}
- {name: X-Bars, in: header, type: array, collectionFormat: pipes, items: {type: string}}
- {name: ids, in: path, required: true, type: array, collectionFormat: ssv, items: {type: string}}
- {name: cells, in: formData, type: array, collectionFormat: tsv, items: {type: string}}",
    );
    let written = |index: usize| {
        let parameter = &operation["parameters"][index];
        (parameter["style"].clone(), parameter["explode"].clone(), parameter["x-collection-format"].clone())
    };
    assert_eq!(written(0), (json!("form"), json!(false), json!("tsv")));
    assert_eq!(written(1), (json!("spaceDelimited"), json!(false), json!(null)));
    assert_eq!(written(2), (json!("simple"), json!(false), json!("pipes")));
    assert_eq!(written(3), (json!("simple"), json!(false), json!("ssv")));
    let form = &operation["requestBody"]["content"]["application/x-www-form-urlencoded"];
    assert_eq!(
        form["encoding"]["cells"],
        json!({"style": "form", "explode": false, "x-collection-format": "tsv"})
    );
}

#[test]
fn a_body_is_described_under_every_media_type() {
    let operation = operation(
        "consumes: [application/json, application/xml]
parameters:
- {name: body, in: body, required: true, schema: {type: object, discriminator: kind}}",
    );
    let schema = json!({"type": "object", "discriminator": {"propertyName": "kind"}});
    assert_eq!(
        operation["requestBody"],
        json!({"required": true, "content": {
            "application/json": {"schema": schema},
            "application/xml": {"schema": schema},
        }})
    );
    assert_eq!(operation.get("consumes"), None);
    assert_eq!(operation.get("parameters"), None);
}

#[test]
fn form_fields_become_one_schema() {
    let files = operation(
        "parameters:
- {name: note, in: formData, type: string, required: true}
- {name: tags, in: formData, type: array, collectionFormat: multi, items: {type: string}}
- {name: upload, in: formData, type: file, description: The file}",
    );
    assert_eq!(
        files["requestBody"]["content"],
        json!({"multipart/form-data": {
            "schema": {"type": "object", "required": ["note"], "properties": {
                "note": {"type": "string"},
                "tags": {"type": "array", "items": {"type": "string"}},
                "upload": {"type": "string", "format": "binary", "description": "The file"},
            }},
            "encoding": {"tags": {"style": "form", "explode": true}},
        }})
    );
    let plain = operation("parameters: [{name: note, in: formData, type: string}]");
    let content = plain["requestBody"]["content"].as_object().unwrap();
    let types: Vec<_> = content.keys().collect();
    assert_eq!(types, ["application/x-www-form-urlencoded"]);
}

#[test]
fn media_types_without_a_body_stay_known() {
    let operation = operation("consumes: [multipart/related]");
    let expected = json!({"content": {"multipart/related": {}}});
    assert_eq!(operation["requestBody"], expected);
}

#[test]
fn an_empty_list_of_an_operation_takes_back_what_is_said_of_all() {
    let document = lifted(
        "consumes: [application/xml]\nproduces: [text/csv]\npaths:\n  /a:\n    post:\n      consumes: []\n      produces: []\n      parameters: [{name: b, in: body, schema: {type: string}}]\n      responses: {'200': {description: OK, schema: {type: string}}, '201': {description: OK}, '202': {description: OK, schema: {type: file}}}\n    put:\n      consumes: []\n      responses: {}\n",
    );
    let operation = &document["paths"]["/a"]["post"];
    let media = |node: &Value| node.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(media(&operation["requestBody"]["content"]), ["application/json"]);
    assert_eq!(media(&operation["responses"]["200"]["content"]), ["application/json"]);
    assert_eq!(operation["responses"]["201"].get("content"), None);
    assert_eq!(media(&operation["responses"]["202"]["content"]), ["application/octet-stream"]);
    assert_eq!(document["paths"]["/a"]["put"].get("requestBody"), None);
}

#[test]
fn the_parameters_of_a_path_serve_each_operation() {
    let document = lifted(
        "\
paths:
  /a/{id}:
    parameters:
    - {name: id, in: path, required: true, type: string}
    - {name: body, in: body, schema: {type: object}}
    put: {responses: {}}
    post:
      parameters: [{name: own, in: body, schema: {type: string}}]
      responses: {}
",
    );
    let item = &document["paths"]["/a/{id}"];
    assert_eq!(item["parameters"].as_array().unwrap().len(), 1);
    let schema = |method: &str| &item[method]["requestBody"]["content"]["application/json"]["schema"]["type"];
    assert_eq!(schema("put"), "object");
    assert_eq!(schema("post"), "string");
}

#[test]
fn responses_get_content_and_headers_a_schema() {
    let operation = lifted(
        "\
produces: [application/json]
paths:
  /a:
    get:
      produces: [text/plain]
      responses:
        '200': {description: Log, examples: {text/plain: line}, schema: {type: file}}
        '202': {description: Soon}
        '204':
          description: Nothing
          headers: {X-Ids: {type: array, items: {type: integer}, description: Ids}}
",
    )["paths"]["/a"]["get"]
        .clone();
    assert_eq!(
        operation["responses"],
        json!({
            "200": {"description": "Log", "content": {"text/plain":
                {"schema": {"type": "string", "format": "binary"}, "example": "line"}}},
            "202": {"description": "Soon", "content": {"text/plain": {}}},
            "204": {"description": "Nothing", "headers": {"X-Ids": {
                "description": "Ids", "explode": false,
                "schema": {"type": "array", "items": {"type": "integer"}}}}},
        })
    );
}

#[test]
fn shared_nodes_go_where_they_belong() {
    let document = lifted(
        "\
consumes: [application/json]
definitions:
  thing: {type: object, properties: {next: {$ref: '#/definitions/thing'}, at: {type: string, x-nullable: true}}}
parameters:
  page: {name: page, in: query, type: integer}
  thing: {name: thing, in: body, schema: {$ref: '#/definitions/thing'}}
  note: {name: note, in: formData, type: string}
responses:
  found: {description: Found, schema: {$ref: '#/definitions/thing'}}
securityDefinitions:
  basic: {type: basic}
  oauth: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {read: Read}}
paths:
  /a:
    post:
      parameters: [{$ref: '#/parameters/page'}, {$ref: '#/parameters/thing'}]
      responses: {'200': {$ref: '#/responses/found'}}
    put:
      consumes: [text/plain]
      produces: [text/plain]
      parameters: [{$ref: '#/parameters/thing'}]
      responses: {'200': {$ref: '#/responses/found'}}
    patch:
      parameters: [{$ref: '#/parameters/note'}]
      responses: {}
",
    );
    let document = serde_yaml::to_string(&document).unwrap();
    insta::assert_snapshot!(document, @r"
    components:
      parameters:
        page:
          in: query
          name: page
          schema:
            type: integer
      requestBodies:
        thing:
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/thing'
      responses:
        found:
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/thing'
          description: Found
      schemas:
        thing:
          properties:
            at:
              nullable: true
              type: string
            next:
              $ref: '#/components/schemas/thing'
          type: object
      securitySchemes:
        basic:
          scheme: basic
          type: http
        oauth:
          flows:
            authorizationCode:
              authorizationUrl: https://a
              scopes:
                read: Read
              tokenUrl: https://t
          type: oauth2
    info:
      title: Small
      version: '1'
    openapi: 3.0.3
    paths:
      /a:
        patch:
          requestBody:
            content:
              application/x-www-form-urlencoded:
                schema:
                  properties:
                    note:
                      type: string
                  type: object
          responses: {}
        post:
          parameters:
          - $ref: '#/components/parameters/page'
          requestBody:
            $ref: '#/components/requestBodies/thing'
          responses:
            '200':
              $ref: '#/components/responses/found'
        put:
          requestBody:
            content:
              text/plain:
                schema:
                  $ref: '#/components/schemas/thing'
          responses:
            '200':
              content:
                text/plain:
                  schema:
                    $ref: '#/components/schemas/thing'
              description: Found
    ");
}

#[test]
fn a_lifted_node_is_located_where_it_stood() {
    let document = read(
        "\
swagger: '2.0'
definitions:
  thing: {type: object}
paths:
  /a:
    post:
      parameters:
      - name: body
        in: body
        schema: {$ref: '#/definitions/other'}
      - name: size
        in: query
        type: integer
      responses:
        '200':
          schema: {type: object}
",
    )
    .unwrap();
    let at = |line, column| Some(Position { line, column });
    assert_eq!(document.locate(&Pointer::of(["components", "schemas", "thing"])), at(3, 3));
    let post = "/paths/~1a/post";
    let located = |rest: &str| document.locate(&Pointer::parse(&format!("{post}{rest}")).unwrap());
    assert_eq!(located("/parameters/0"), at(11, 9));
    assert_eq!(located("/parameters/0/schema/type"), at(13, 9));
    assert_eq!(located("/responses/200/content/application~1json/schema/type"), at(16, 20));
    insta::assert_snapshot!(document::follow(document, &[]).remarks, @r"
    warning[dangling-reference]: api.yaml:10:18 #/paths/~1a/post/parameters/0/schema/$ref: `#/components/schemas/other` leads nowhere: any JSON stands there
      help: supply the node in an overlay, or remove the reference there
    ");
}
