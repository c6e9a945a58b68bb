//! References: to any node of the document and of files beside it, and what becomes of those that are
//! wrong.

use codegen::document::{self, Document, FileBeside, Source, files_beside};
use codegen::{Input, Output};
use serde_json::json;

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Small, version: '1'}\n";

fn input<'a>(document: &'a str, beside: &'a [(&'a str, &'a str)]) -> Input<'a> {
    let file = |(path, text): &(&'a str, &'a str)| FileBeside {
        path,
        source: Source { label: path, bytes: text.as_bytes() },
    };
    Input {
        beside: beside.iter().map(file).collect(),
        ..Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "small", "\"1\"")
    }
}

/// The crate of a document with files beside it, and what is told of it.
fn generated(document: &str, beside: &[(&str, &str)]) -> (Output, String) {
    let output = codegen::generate(&input(document, beside)).unwrap_or_else(|errors| panic!("{errors}"));
    let told = output.warnings.to_string();
    (output, told)
}

/// What stands in a file of a crate of which nothing is told.
fn file(document: &str, beside: &[(&str, &str)], name: &str) -> String {
    let (output, told) = generated(document, beside);
    assert_eq!(told, "");
    output.files.get(name).cloned().unwrap_or_else(|| panic!("{:?}", output.files.keys()))
}

fn followed(text: &str) -> (Document, String) {
    let document = document::read(Source { label: "api.yaml", bytes: text.as_bytes() }).unwrap();
    let told = document::follow(document, &[]);
    (told.value, told.remarks.to_string())
}

/// An operation that answers with what a reference leads to.
fn answering(path: &str, target: &str) -> String {
    format!(
        "  /{path}:\n    get:\n      operationId: {path}\n      tags: [all]\n      responses:\n        '200':\n          description: Done\n          content:\n            application/json:\n              schema: {{$ref: '{target}'}}\n"
    )
}

#[test]
fn a_schema_may_be_referred_to_wherever_it_stands() {
    let schemas = "components:
  schemas:
    Train: {type: object, properties: {engine: {type: object, properties: {power: {type: integer}}}}}
    'Odd name~/%': {type: object, properties: {odd: {type: string}}}
  responses:
    Unused: {description: Not used, content: {application/json: {schema: {type: object, properties: {u: {type: string}}}}}}
definitions:
  Left: {type: object, properties: {over: {$ref: '#/definitions/Left'}}}
x-shared: {Own: {type: object, properties: {own: {$ref: '#/components/schemas/Train'}}}}
";
    let paths = [
        answering("below", "#/components/schemas/Train/properties/engine"),
        answering("inline", "#/paths/~1inside/get/responses/200/content/application~1json/schema/items"),
        answering("unused", "#/components/responses/Unused/content/application~1json/schema"),
        answering("left", "#/definitions/Left"),
        answering("own", "#/x-shared/Own"),
        answering("odd", "#/components/schemas/Odd%20name~0~1%25"),
        "  /inside:\n    get:\n      operationId: inside\n      tags: [all]\n      responses:\n        '200':\n          description: Done\n          content: {application/json: {schema: {type: array, items: {type: object, properties: {self: {$ref: '#/paths/~1inside/get/responses/200/content/application~1json/schema/items'}}}}}}\n".to_owned(),
    ];
    let (output, told) = generated(&format!("{HEAD}paths:\n{}{schemas}", paths.concat()), &[]);
    let told: Vec<&str> = told.lines().filter(|line| line.contains("reference")).collect();
    assert!(told.is_empty(), "{told:?}");
    let answers = output.operations.iter().map(|row| format!("{} -> {}", row.function, row.response));
    insta::assert_snapshot!(answers.collect::<Vec<_>>().join("\n"), @r"
    below -> TrainEngine
    inline -> AllInsideAnswer
    inside -> Vec<AllInsideAnswer>
    left -> Left
    odd -> OddName
    own -> Own
    unused -> Unused
    ");
}

#[test]
fn what_is_no_schema_is_copied_to_where_it_is_referred_to() {
    let document = format!(
        "{HEAD}paths:
  /a/{{id}}:
    parameters: [{{name: id, in: path, required: true, schema: {{type: integer}}}}]
    get:
      operationId: a
      tags: [all]
      responses: {{'200': {{description: Done, content: {{application/json: {{schema: {{type: object, properties: {{n: {{type: integer}}}}}}}}}}}}}}
    put:
      operationId: put
      tags: [all]
      requestBody: {{$ref: '#/x-bodies/one'}}
      responses: {{'200': {{$ref: '#/paths/~1a~1%7Bid%7D/get/responses/200'}}}}
  /b/{{id}}:
    parameters: [{{$ref: '#/paths/~1a~1{{id}}/parameters/0'}}]
    get:
      operationId: b
      tags: [all]
      callbacks: {{done: {{$ref: '#/components/callbacks/done'}}}}
      responses: {{'200': {{$ref: '#/components/responses/Again'}}}}
x-bodies: {{one: {{content: {{application/json: {{schema: {{type: object, properties: {{b: {{type: string}}}}}}}}}}}}}}
components:
  responses: {{Again: {{$ref: '#/paths/~1a~1{{id}}/get/responses/200'}}}}
  callbacks: {{done: {{'{{$request.query.to}}': {{post: {{responses: {{'200': {{description: Done}}}}}}}}}}}}
"
    );
    let (output, _) = generated(&document, &[]);
    // One shape for all three answers.
    let calls =
        output.operations.iter().map(|row| format!("{}({}) -> {}", row.function, row.request, row.response));
    insta::assert_snapshot!(calls.collect::<Vec<_>>().join("\n"), @r"
    a() -> AllAAnswer
    put(AllPutBody) -> AllAAnswer
    b() -> AllAAnswer
    ");
}

/// Beside the reference of a path item stand parameters more, or others of the same name.
#[test]
fn parameters_beside_the_reference_of_a_path_item_are_added_to_its_own() {
    let document = "openapi: 3.1.0
info: {title: Small, version: '1'}
paths:
  /a/{id}:
    $ref: '#/components/pathItems/one'
    parameters: [{$ref: '#/components/parameters/id'}, {name: more, in: query, schema: {type: boolean}}, {$ref: '#/components/parameters/lost'}]
  /b/{id}: {$ref: '#/components/pathItems/one', summary: As it is}
components:
  parameters: {id: {name: id, in: path, required: true, schema: {type: integer}}}
  pathItems:
    one:
      parameters: [{name: page, in: query, schema: {type: integer}}, {name: id, in: path, required: true, schema: {type: string}}]
      get: {operationId: one, responses: {'204': {description: Done}}}
";
    let (followed, told) = followed(document);
    let names = |path: &str| {
        let list = followed.value()["paths"][path]["parameters"].as_array().cloned().unwrap_or_default();
        let read = |one: &serde_json::Value| {
            let one = one.get("$ref").map_or(one, |_| &followed.value()["components"]["parameters"]["id"]);
            format!("{}: {}", one["name"], one["schema"]["type"])
        };
        list.iter().map(read).collect::<Vec<_>>().join(", ").replace('"', "")
    };
    assert_eq!(names("/a/{id}"), "page: integer, id: integer, more: boolean");
    assert_eq!(names("/b/{id}"), "page: integer, id: string");
    assert_eq!(told.matches("leads nowhere").count(), 1, "{told}");
    let stood = |pointer: &str| {
        let pointer = codegen::pointer::Pointer::parse(pointer).unwrap();
        followed.source_pointer(&pointer).as_str().to_owned()
    };
    assert_eq!(stood("/paths/~1a~1{id}/parameters/2/name"), "/paths/~1a~1{id}/parameters/1/name");
    assert_eq!(stood("/paths/~1a~1{id}/parameters/1"), "/paths/~1a~1{id}/parameters/0");
    assert_eq!(stood("/paths/~1a~1{id}/parameters/0/name"), "/components/pathItems/one/parameters/0/name");
}

#[test]
fn a_reference_that_is_wrong_is_told_once_for_its_target() {
    let document = "openapi: 3.0.3
info: {title: Small, version: '1'}
paths:
  /a:
    parameters:
    - {$ref: '#/components/parameters/page'}
    - {$ref: '#/components/schemas/thing'}
    - {name: q, in: query, schema: {type: string}}
    get:
      responses:
        '200': {$ref: '#/components/schemas/thing'}
        '404': {$ref: 'https://example.org/errors.yaml#/missing'}
        '500': {$ref: ../errors.yaml}
        default:
          description: Anything
          content:
            application/json: {schema: {$ref: '#/components/schemas/error'}}
            text/plain: {schema: {$ref: '#/components/schemas/error'}, example: {$ref: '#/components/schemas/example'}}
  /b: {$ref: paths.yaml#/b}
components:
  schemas:
    thing: {type: object, properties: {$ref: {type: string}, said: {$ref: '#/definitions/thing'}}}
    round: {$ref: '#/components/schemas/about'}
    about: {$ref: '#/components/schemas/round'}
";
    let (followed, told) = followed(document);
    insta::assert_snapshot!(told, @r"
    warning[dangling-reference]: api.yaml:6:8 #/paths/~1a/parameters/0/$ref: `#/components/parameters/page` leads nowhere: nothing stands there
      help: supply the node in an overlay, or remove the reference there
    warning[dangling-reference]: api.yaml:7:8 #/paths/~1a/parameters/1/$ref: `#/components/schemas/thing` leads to a schema, where a parameter belongs: nothing stands there
      help: point the reference at a node of that kind in an overlay
    warning[dangling-reference]: api.yaml:11:17 #/paths/~1a/get/responses/200/$ref: `#/components/schemas/thing` leads to a schema, where a response belongs: it is what the response holds as JSON
      help: write a node with `content` around the reference
    warning[dangling-reference]: api.yaml:12:17 #/paths/~1a/get/responses/404/$ref: `https://example.org/errors.yaml#/missing` leads to another address: an answer without a body stands there
      help: bundle the documents into one: nothing is fetched over a network
    warning[dangling-reference]: api.yaml:13:17 #/paths/~1a/get/responses/500/$ref: `../errors.yaml` leads out of the document's folder: an answer without a body stands there
      help: move the file into the document's folder, or bundle the documents into one
    warning[dangling-reference]: api.yaml:17:41 #/paths/~1a/get/responses/default/content/application~1json/schema/$ref: `#/components/schemas/error` leads nowhere: any JSON stands there (in 2 places)
      help: supply the node in an overlay, or remove the reference there
    warning[dangling-reference]: api.yaml:19:8 #/paths/~1b/$ref: `paths.yaml#/b` leads to the file `paths.yaml`, which is not there or cannot be read: nothing stands there
      help: put the file beside the document, or bundle the documents into one
    warning[dangling-reference]: api.yaml:22:69 #/components/schemas/thing/properties/said/$ref: `#/definitions/thing` leads nowhere and is read as `#/components/schemas/thing`
      help: write the reference like that
    warning[dangling-reference]: api.yaml:23:13 #/components/schemas/round/$ref: `#/components/schemas/about` leads round in a circle: any JSON stands there
      help: let one of the references be the thing itself, in an overlay
    warning[dangling-reference]: api.yaml:24:13 #/components/schemas/about/$ref: `#/components/schemas/round` leads round in a circle: any JSON stands there
      help: let one of the references be the thing itself, in an overlay
    ");
    let value = followed.value();
    let at =
        |pointer: &str| value.pointer(pointer).cloned().unwrap_or_else(|| panic!("{pointer}: {value:#}"));
    assert_eq!(
        at("/paths/~1a/parameters"),
        json!([{"name": "q", "in": "query", "schema": {"type": "string"}}])
    );
    let thing = json!({"schema": {"$ref": "#/components/schemas/thing"}});
    assert_eq!(
        at("/paths/~1a/get/responses/200"),
        json!({"description": "", "content": {"application/json": thing}})
    );
    assert_eq!(at("/paths/~1a/get/responses/default/content/application~1json/schema"), json!({}));
    assert_eq!(at("/components/schemas/round"), json!({}));
    assert_eq!(
        at("/components/schemas/thing/properties/said"),
        json!({"$ref": "#/components/schemas/thing"})
    );
    assert_eq!(at("/paths").as_object().map(|paths| paths.len()), Some(1));
    // The parameter that is left is known by its place in the file.
    let pointer = codegen::pointer::Pointer::parse("/paths/~1a/parameters/0/name").unwrap();
    assert_eq!(followed.source_pointer(&pointer).as_str(), "/paths/~1a/parameters/2/name");
    assert_eq!(followed.locate(&pointer).map(|place| place.line), Some(8));
    codegen::generate(&input(document, &[])).unwrap_or_else(|errors| panic!("{errors}"));
}

#[test]
fn circles_of_references_end() {
    let document = format!(
        "{HEAD}paths:
  /a:
    get:
      operationId: a
      tags: [all]
      parameters: [{{$ref: '#/components/parameters/a'}}]
      responses: {{'200': {{$ref: '#/components/responses/a'}}}}
      callbacks: {{c: {{$ref: '#/components/callbacks/c'}}}}
components:
  parameters: {{a: {{$ref: '#/components/parameters/b'}}, b: {{$ref: '#/components/parameters/a'}}}}
  responses: {{a: {{$ref: '#/components/responses/a'}}}}
  callbacks: {{c: {{'{{$url}}': {{post: {{callbacks: {{c: {{$ref: '#/components/callbacks/c'}}}}, responses: {{'200': {{description: Done}}}}}}}}}}}}
  schemas:
    s: {{$ref: '#/components/schemas/s'}}
    x: {{allOf: [{{$ref: '#/x-one'}}]}}
x-one: {{$ref: '#/x-two'}}
x-two: {{$ref: '#/x-one'}}
"
    );
    let (_, told) = generated(&document, &[]);
    for target in ["parameters/a", "responses/a", "callbacks/c", "schemas/s", "x-one"] {
        assert!(
            told.contains(&format!("`#/components/{target}` leads round in a circle"))
                || told.contains(&format!("`#/{target}` leads round in a circle")),
            "{target}: {told}"
        );
    }
}

const MAIN: &str = "openapi: 3.0.3
info: {title: Split, version: '1'}
paths:
  /stations: {$ref: paths/stations.yaml}
  /lines:
    get:
      operationId: lines
      tags: [all]
      responses:
        '200': {$ref: 'shared.json#/responses/Lines'}
components:
  schemas:
    Station: {$ref: schemas/station.yaml}
    Line: {type: object, properties: {name: {type: string}, stops: {type: array, items: {$ref: '#/components/schemas/Station'}}}}
";
const STATIONS: &str = "get:
  operationId: stations
  tags: [all]
  parameters: [{$ref: '../shared.json#/parameters/page'}]
  responses:
    '200':
      description: Done
      content: {application/json: {schema: {type: array, items: {$ref: '../schemas/station.yaml'}}}}
";
const STATION: &str = "type: object
properties:
  name: {type: string}
  near: {type: array, items: {$ref: '#'}}
  owner: {$ref: './owner.yaml#/Owner'}
  line: {$ref: '../api.yaml#/components/schemas/Line'}
";
const OWNER: &str =
    "Owner: {type: object, properties: {since: {type: string, format: date}, kind: {$ref: '#/Kind'}}}
Kind: {type: string, enum: [public, private]}
";
const SHARED: &str = r##"{"parameters": {"page": {"name": "page", "in": "query", "schema": {"type": "integer"}}},
"responses": {"Lines": {"description": "Done", "content": {"application/json": {"schema":
{"type": "array", "items": {"$ref": "api.yaml#/components/schemas/Line"}}}}}}}"##;

const FILES: [(&str, &str); 4] = [
    ("paths/stations.yaml", STATIONS),
    ("schemas/station.yaml", STATION),
    ("schemas/owner.yaml", OWNER),
    ("shared.json", SHARED),
];

#[test]
fn files_beside_the_document_are_read() {
    let models = |name: &str| file(MAIN, &FILES, &format!("src/models/{name}.rs"));
    let station = models("station");
    for part in ["pub near: Option<Vec<Station>>", "Option<Owner>", "Option<Line>"] {
        assert!(station.contains(part), "{part}\n{station}");
    }
    assert!(models("owner").contains("Kind"));
    let calls = file(MAIN, &FILES, "src/all.rs");
    assert!(calls.contains("page"), "{calls}");
    // The component that is nothing but a reference is the type: there is no second.
    let (output, _) = generated(MAIN, &FILES);
    let names: Vec<&String> = output.files.keys().filter(|name| name.starts_with("src/models/")).collect();
    assert_eq!(names.iter().filter(|name| name.contains("station")).count(), 1, "{names:?}");
}

#[test]
fn the_files_that_a_file_needs_are_known_before_they_are_read() {
    let needed = |path: &str, text: &str| {
        let found = files_beside(path, Source { label: path, bytes: text.as_bytes() });
        found.into_iter().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(needed("api.yaml", MAIN), "paths/stations.yaml schemas/station.yaml shared.json");
    assert_eq!(needed("paths/stations.yaml", STATIONS), "schemas/station.yaml shared.json");
    assert_eq!(needed("schemas/station.yaml", STATION), "api.yaml schemas/owner.yaml");
    // Nothing out of the folder, over a network, or by a path from the top.
    let out = "x: [{$ref: ../a.yaml}, {$ref: 'a/../../b.yaml'}, {$ref: /etc/passwd}, {$ref: 'C:\\a'}, {$ref: 'http://a/b'}, {$ref: '//a/b'}, {$ref: '..\\b'}, {$ref: '%2e%2e/c'}, {$ref: '#/a'}, {$ref: in.yaml}]";
    assert_eq!(needed("api.yaml", out), "in.yaml");
    assert_eq!(needed("a/api.yaml", "$ref: '../b%20c.yaml#/x'"), "b c.yaml");
}

#[test]
fn what_is_odd_in_a_file_is_told_of_that_file() {
    let mut files = FILES;
    files[2].1 = "Owner: {type: object, properties: {kind: {$ref: '#/Kin'},\n  size: {allOf: [{type: string}, {type: object, properties: {a: {type: string}}}]}}}\n";
    let (_, told) = generated(MAIN, &files);
    assert!(
        told.contains("schemas/owner.yaml:1:43 #/Owner/properties/kind/$ref: `#/Kin` leads nowhere"),
        "{told}"
    );
    assert!(told.contains("schemas/owner.yaml:2:3 #/Owner/properties/size: no value can be all of `#/Owner/properties/size/allOf/0`"), "{told}");
    // One that cannot be read, and one that is not there.
    files[2].1 = "Owner: [";
    let (_, told) = generated(MAIN, &files);
    assert!(told.contains("schemas/owner.yaml:") && told.contains("not readable as YAML"), "{told}");
    assert!(told.contains("leads to the file `schemas/owner.yaml`, which is not there"), "{told}");
}

#[test]
fn swagger_has_files_beside_it_too() {
    let main = "swagger: '2.0'
info: {title: Small, version: '1'}
paths:
  /a:
    post:
      operationId: a
      tags: [all]
      parameters: [{$ref: 'parts.yaml#/parameters/Body'}, {$ref: 'parts.yaml#/parameters/Page'}]
      responses: {200: {$ref: 'parts.yaml#/responses/Done'}, 400: {$ref: '#/paths/~1b/get/responses/400'}}
  /b:
    get:
      operationId: b
      tags: [all]
      responses: {200: {description: Done, schema: {$ref: '#/definitions/Holder/properties/inner'}}, 400: {description: Bad, schema: {type: object, properties: {why: {type: string}}}}}
definitions:
  Holder: {type: object, properties: {inner: {type: object, properties: {depth: {type: integer}}}}}
";
    let parts = "parameters:
  Body: {name: body, in: body, schema: {$ref: '#/definitions/Wish'}}
  Page: {name: page, in: query, type: integer}
responses:
  Done: {description: Done, schema: {$ref: '#/definitions/Wish'}}
definitions:
  Wish: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}, text: {type: string, x-nullable: true}}}
";
    let calls = file(main, &[("parts.yaml", parts)], "src/all.rs");
    for part in ["body: &Wish", "ARequest => Wish", "page: impl Integer", "BRequest => HolderInner"] {
        assert!(calls.contains(part), "{part}\n{calls}");
    }
}
