//! Operations, their bodies, their answers, and paths.

use super::{DONE, HEAD, found, lines, report};

#[test]
fn names() {
    let document = format!(
        "paths:
  /a:
    get: {{tags: [t], {DONE}}}
    put: {{operationId: same, tags: [t], x-no-body: true, {DONE}}}
  /b:
    get: {{operationId: same, tags: [u], {DONE}}}
    delete: {{operationId: b, {DONE}}}
"
    );
    insta::assert_snapshot!(found(&document), @r"
        warning missing-operation-id api.yaml:5 #/paths/~1a/get: GET /a has no `operationId`, so its name is made of its path
        warning duplicate-operation-id api.yaml:8 #/paths/~1b/get/operationId: the operationId `same` of GET /b is that of PUT /a as well
        note operation-without-tag api.yaml:9 #/paths/~1b/delete: DELETE /b has no tag, so its module is named after its path
        ");
    // What bindings.toml names needs no name in the document.
    let named = "[operations]\n\"GET /a\" = \"t::a\"\n\"GET /b\" = \"t::b\"\n\"DELETE /b\" = \"t::c\"\n";
    assert_eq!(lines(&report(&format!("{HEAD}{document}"), None, named)), "");
}

#[test]
fn bodies() {
    let schema = "{schema: {type: object, properties: {x: {type: string}}}}";
    insta::assert_snapshot!(found(&format!(
        "paths:
  /a:
    post: {{operationId: a, tags: [t], {DONE}}}
    put: {{operationId: b, tags: [t], x-no-body: true, {DONE}}}
    get: {{operationId: c, tags: [t], requestBody: {{$ref: '#/components/requestBodies/b'}}, {DONE}}}
    patch:
      operationId: d
      tags: [t]
      requestBody: {{content: {{application/pickle: {schema}, application/json;charset=UTF-8: {schema}}}}}
      {DONE}
    delete: {{operationId: e, tags: [t], {DONE}}}
  /b:
    patch:
      operationId: f
      tags: [t]
      requestBody: {{content: {{application/pickle: {{schema: {{type: string, format: binary}}}}, application/json;charset=UTF-8: {schema}}}}}
      {DONE}
components:
  requestBodies: {{b: {{content: {{application/json: {schema}}}}}}}
"
    )), @r"
        warning write-without-body api.yaml:5 #/paths/~1a/post: POST /a declares no body to send
        warning unexpected-body api.yaml:7 #/paths/~1a/get/requestBody: GET /a takes a body, which servers and proxies on the way may drop
        warning unknown-media-type api.yaml:11 #/paths/~1a/patch/requestBody/content/application~1pickle: there is no rule for the media type `application/pickle`
        note media-type-with-parameters api.yaml:11 #/paths/~1a/patch/requestBody/content/application~1json;charset=UTF-8: the media type `application/json;charset=UTF-8` has parameters, which no answer has to repeat (and in one other place)
        note repeated-inline-shape api.yaml:21 #/components/requestBodies/b/content/application~1json/schema: this inline object stands in 4 places; one type is made of them all
        ");
}

#[test]
fn answers() {
    insta::assert_snapshot!(found(
        "paths:
  /a:
    get: {operationId: a, tags: [t], responses: {default: {description: Anything}}}
    put: {operationId: b, tags: [t], x-no-body: true, responses: {'400': {description: Bad}}}
    post: {operationId: c, tags: [t], x-no-body: true, responses: {'200': {description: OK}, '204': {description: Done}}}
    delete: {operationId: d, tags: [t], responses: {'202': {$ref: '#/components/responses/later'}}}
    patch: {operationId: e, tags: [t], x-no-body: true, responses: {'200': {description: OK, content: {application/json: {}}}}}
  /b:
    get: {operationId: f, tags: [t], responses: {'201': {description: Made, headers: {location: {schema: {type: string}}}}}}
    put: {operationId: g, tags: [t], x-no-body: true, responses: {'200': {description: OK, x-no-body: true}, default: {description: Bad}}}
    delete: {operationId: h, tags: [t], responses: {'302': {description: There}}}
    patch: {operationId: i, tags: [t], x-no-body: true, responses: {'204': {description: Done, content: {application/json: {schema: {type: object}}}}}}
    head: {operationId: j, tags: [t], responses: {'200': {description: There, content: {application/json: {schema: {type: string}}}}}}
  /c:
    head: {operationId: k, tags: [t], responses: {'200': {description: There}}}
    delete: {operationId: l, tags: [t], responses: {'205': {description: Done, content: {application/json: {}}}}}
components:
  responses: {later: {description: Accepted}}
",
    ), @r"
        warning only-default-response api.yaml:5 #/paths/~1a/get/responses: GET /a declares only a `default` answer, which is taken for the one of success
        warning no-success-response api.yaml:6 #/paths/~1a/put/responses: PUT /a declares no answer of success
        warning response-without-schema api.yaml:7 #/paths/~1a/post/responses/200: the answer 200 of POST /a does not say what comes
        warning response-without-schema api.yaml:8 #/paths/~1a/delete/responses/202: the answer 202 of DELETE /a does not say what comes
        warning response-without-schema api.yaml:9 #/paths/~1a/patch/responses/200: the answer 200 of PATCH /a has no schema
        note never-sent-content api.yaml:14 #/paths/~1b/patch/responses/204/content/application~1json: the answer 204 of PATCH /b describes what comes, and nothing comes with it
        note never-sent-content api.yaml:15 #/paths/~1b/head/responses/200/content/application~1json: the answer 200 of HEAD /b describes what comes, and nothing comes with it
        ");
}

#[test]
fn paths() {
    let path = |names: &[&str], id: &str| {
        let parameters: Vec<String> = names
            .iter()
            .map(|name| format!("{{name: {name}, in: path, required: true, schema: {{type: string}}}}"))
            .collect();
        format!("{{get: {{operationId: {id}, tags: [t], parameters: [{}], {DONE}}}}}", parameters.join(", "))
    };
    insta::assert_snapshot!(found(&format!(
        "paths:
  /a/{{x}}: {}
  /a/{{y}}: {}
  /a/b: {}
  /a/{{x}}/c: {}
  /a/b/{{y}}: {}
  /d/{{x}}.zip: {}
  /e/b: {{put: {{operationId: g, tags: [t], x-no-body: true, {DONE}}}}}
  /e/{{x}}: {}
",
        path(&["x"], "a"),
        path(&["y"], "b"),
        path(&[], "c"),
        path(&["x"], "d"),
        path(&["y"], "e"),
        path(&["x"], "f"),
        path(&["x"], "h"),
    )), @r"
        warning ambiguous-paths api.yaml:5 #/paths/~1a~1{y}: this path and `/a/{x}` differ in names only, and both have a GET
        note overlapping-paths api.yaml:6 #/paths/~1a~1b: a URL for a GET can fit this path and `/a/{x}` and 1 more
        note overlapping-paths api.yaml:8 #/paths/~1a~1b~1{y}: a URL for a GET can fit this path and `/a/{x}/c`
        note glued-template api.yaml:9 #/paths/~1d~1{x}.zip: the segment `{x}.zip` is text and template in one
        ");
}

#[test]
fn parameters() {
    insta::assert_snapshot!(found(&format!(
        "paths:
  /a/{{x}}:
    parameters:
    - {{name: x, in: path, required: true, schema: {{type: string}}}}
    - {{name: old, in: path, required: true, schema: {{type: string}}}}
    get:
      operationId: a
      tags: [t]
      parameters:
      - {{name: limit, in: query, schema: {{type: number}}}}
      - {{name: weight, in: query, schema: {{type: number}}}}
      - {{$ref: '#/components/parameters/q'}}
      - {{name: q, in: query, schema: {{type: integer}}}}
      - {{name: q, in: header, required: true, schema: {{type: integer}}}}
      {DONE}
    put:
      operationId: b
      tags: [t]
      x-no-body: true
      parameters: [{{name: limit, in: query, schema: {{type: number}}}}]
      {DONE}
  /b/{{x}}:
    get: {{operationId: c, tags: [t], {DONE}}}
components:
  parameters: {{q: {{name: q, in: query, schema: {{type: string}}}}}}
"
    )), @r"
        warning stray-path-parameter api.yaml:7 #/paths/~1a~1{x}/parameters/1: the path parameter `old` is left out: `/a/{x}` has no `{old}`
        warning fractional-paging api.yaml:12 #/paths/~1a~1{x}/get/parameters/0: `limit` is a `number`, so callers may send fractions (and in one other place)
        warning duplicate-parameter api.yaml:15 #/paths/~1a~1{x}/get/parameters/3: the query parameter `q` stands twice in this list; the last one counts
        warning undeclared-path-parameter api.yaml:25 #/paths/~1b~1{x}/get: the path names `{x}`, but no path parameter describes it; it is taken as a text
        ");
}
