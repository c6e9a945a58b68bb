//! Operations that say too little, too much, or something that has no place.

use crate::{accepted, calls, refused};

#[test]
fn what_a_path_names_is_described_once() {
    insta::assert_snapshot!(refused(
        "
paths:
  /missing/{id}: {get: {responses: {}}}
  /twice/{id}/{id}: {get: {parameters: &id [{name: id, in: path, required: true, schema: {type: string}}], responses: {}}}
  /open/{id: {get: {responses: {}}}
  /closed}: {get: {responses: {}}}
  /query?a=b: {get: {responses: {}}}
  /nothing/{}: {get: {responses: {}}}
",
    ), @r"
    error: api.yaml:8:14 #/paths/~1closed}/get: the braces of the path do not hold names
      help: take the path out with an overlay and add it under a name that is right
    error: api.yaml:5:19 #/paths/~1missing~1{id}/get: the path names `{id}`, but no path parameter describes it
      help: add the parameter with an overlay
    error: api.yaml:10:17 #/paths/~1nothing~1{}/get: the braces of the path do not hold names
      help: take the path out with an overlay and add it under a name that is right
    error: api.yaml:10:17 #/paths/~1nothing~1{}/get: the path names `{}`, but no path parameter describes it
      help: add the parameter with an overlay
    error: api.yaml:7:15 #/paths/~1open~1{id/get: the braces of the path do not hold names
      help: take the path out with an overlay and add it under a name that is right
    error: api.yaml:9:16 #/paths/~1query?a=b/get: the path holds a `?` or a `#`, which end a path
      help: take the path out with an overlay and add it under a name that is right
    error: api.yaml:6:22 #/paths/~1twice~1{id}~1{id}/get: the path names `{id}` twice
      help: take the path out with an overlay and add it under a name that is right
    ");
}

#[test]
fn parameters_that_have_no_place() {
    insta::assert_snapshot!(refused(
        "
paths:
  /a/{p}:
    get:
      parameters:
      - {name: c, in: cookie, schema: {type: string}}
      - {name: d, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}
      - {name: p, in: path, required: true, style: matrix, schema: {type: string}}
      responses: {}
",
    ), @r"
    error: api.yaml:8:9 #/paths/~1a~1{p}/get/parameters/0: a cookie parameter has no place in these crates
      help: remove it with an overlay
    error: api.yaml:9:9 #/paths/~1a~1{p}/get/parameters/1: there is no rule for a parameter of this style
      help: an overlay can set another style: `simple` in a path, `form` in a query
    error: api.yaml:10:9 #/paths/~1a~1{p}/get/parameters/2: there is no rule for a parameter of this style
      help: an overlay can set another style: `simple` in a path, `form` in a query
    error: api.yaml:6:5 #/paths/~1a~1{p}/get: the path names `{p}`, but no path parameter describes it
      help: add the parameter with an overlay
    ");
    insta::assert_snapshot!(refused(
        "
paths:
  /a:
    get:
      parameters:
      - {name: o, in: query, schema: {type: object, properties: {a: {type: string}}}}
      - {name: l, in: query, schema: {type: array, items: {type: array, items: {type: string}}}}
      - {name: m, in: header, schema: {type: object, additionalProperties: {type: string}}}
      requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {o: {type: object, properties: {a: {type: string}}}}}}}}
      responses: {}
",
    ), @r"
    error: api.yaml:8:9 #/paths/~1a/get/parameters/0: there is no rule for an object in the parameter `o`
      help: an overlay can make it a text, which the caller writes
    error: api.yaml:9:9 #/paths/~1a/get/parameters/1: there is no rule for an object in the parameter `l`
      help: an overlay can make it a text, which the caller writes
    error: api.yaml:10:9 #/paths/~1a/get/parameters/2: there is no rule for an object in the parameter `m`
      help: an overlay can make it a text, which the caller writes
    error: api.yaml:6:5 #/paths/~1a/get: there is no rule for an object in the form field `o`
      help: an overlay can make it a text, which the caller writes
    ");
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
    a::get(AGetBody) -> ()
    a::put() -> ()
    a::post(Json) -> ()
    a::delete(AGetBody) -> ()
    a::options() -> ()
    a::head(AGetBody) -> ()
    a::patch(multipart) -> ()
    ");
}

#[test]
fn references_to_what_is_no_component() {
    insta::assert_snapshot!(refused(
        "
paths:
  /a: {get: {responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/user/properties/name'}}}}}}}
  /b: {get: {responses: {'200': {$ref: '#/paths/~1a/get/responses/200'}}}}
components: {schemas: {user: {type: object, properties: {name: {type: object, properties: {first: {type: string}}}}}}}
",
    ), @r"
    error: api.yaml:5:80 #/paths/~1a/get/responses/200/content/application~1json/schema: `#/components/schemas/user/properties/name` does not name a schema under `#/components/schemas/`
      help: move the shared schema there and point at it by name
    error: api.yaml:6:26 #/paths/~1b/get/responses/200: `#/paths/~1a/get/responses/200` is not one of `#/components/responses/…`
      help: point it at a component that the document defines
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
