//! `import`: vendor documents → facts.

use codegen::document::Source;
use codegen::document::{self, Document};
use codegen::import::{Changes, Difference, Imported, Original, changes, import};

fn source(text: &str) -> Original<'_> {
    let bytes = text.as_bytes();
    Source { label: "vendor.yaml", bytes }.into()
}

fn imported(texts: &[&str]) -> Imported {
    let sources: Vec<_> = texts.iter().copied().map(source).collect();
    import(&sources).unwrap()
}

const SWAGGER: &str = "\
swagger: '2.0'
info: {title: Letters, version: '2', description: All about letters., contact: {name: Support}}
host: api.example.org
basePath: /2.0
schemes: [https]
produces: [application/json]
x-revision: abc123
tags: [{name: Letters, description: Of the alphabet.}, {name: Digits}]
paths:
  /letters/{id}:
    parameters:
    - {name: id, in: path, required: true, type: string, description: Which one.}
    get:
      tags: [Letters]
      summary: Get a letter
      description: Returns one letter.
      operationId: getLetter
      x-vendor-oauth2-scopes:
      - {scheme: oauth2, state: Current, scopes: ['read:letter', 'admin:letter']}
      - {scheme: oauth2, state: Beta, scopes: ['read:letter']}
      x-vendor-icon: letter.png
      parameters:
      - {name: sort, in: query, type: string, enum: [b, a], default: b, required: false}
      responses:
        '200':
          description: The letter you wanted.
          schema: {$ref: '#/definitions/letter'}
          headers: {Location: {type: string, description: Where it is.}}
          examples: {application/json: {name: A}}
        '555': {description: It took too long.}
        default: {description: Something went wrong.}
      security: [{oauth2: ['write', 'read']}, {basic: []}]
definitions:
  object: {type: object, title: Base, discriminator: type, properties: {type: {type: string}}, required: [type]}
  letter:
    allOf:
    - $ref: '#/definitions/object'
    - type: object
      required: [name, description]
      properties:
        name: {type: string, pattern: '^.$', maxLength: 1, readOnly: true, example: A}
        description: {type: string, description: What it is for.}
  vowel: {allOf: [{$ref: '#/definitions/letter'}]}
  unused: {type: object}
securityDefinitions:
  basic: {type: basic, description: With a password.}
  oauth2: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {write: Write letters, read: Read letters}}
";

#[test]
fn facts_are_kept_in_canonical_order_and_prose_is_not() {
    let imported = imported(&[SWAGGER]);
    insta::assert_snapshot!(imported.yaml, @r"
    # The facts of the API, written by `cargo xtask import`; source.toml says from what.
    # What is wrong or missing here is put right in overlays/.
    openapi: 3.0.3
    info:
      title: Letters
      version: '2'
    servers:
    - url: https://api.example.org/2.0
    tags:
    - name: Digits
    - name: Letters
    paths:
      /letters/{id}:
        parameters:
        - name: id
          in: path
          required: true
          schema:
            type: string
        get:
          tags:
          - Letters
          operationId: getLetter
          parameters:
          - name: sort
            in: query
            schema:
              type: string
              enum:
              - b
              - a
              default: b
          responses:
            '200':
              description: OK
              headers:
                Location:
                  schema:
                    type: string
              content:
                application/json:
                  schema:
                    $ref: '#/components/schemas/letter'
            '555':
              description: Server error
            default:
              description: Response
          security:
          - basic: []
          - oauth2:
            - read
            - write
          x-scopes:
          - admin:letter
          - read:letter
    components:
      schemas:
        letter:
          allOf:
          - $ref: '#/components/schemas/object'
          - type: object
            required:
            - description
            - name
            properties:
              description:
                type: string
              name:
                type: string
                maxLength: 1
                pattern: ^.$
                readOnly: true
        object:
          type: object
          discriminator:
            propertyName: type
          required:
          - type
          properties:
            type:
              type: string
        vowel:
          allOf:
          - $ref: '#/components/schemas/letter'
      securitySchemes:
        basic:
          type: http
          scheme: basic
        oauth2:
          type: oauth2
          flows:
            authorizationCode:
              authorizationUrl: https://a
              tokenUrl: https://t
              scopes:
                read: ''
                write: ''
    ");
    assert_eq!((imported.operations, imported.schemas), (1, 3));
    assert_eq!(imported.unreachable, ["unused"]);
    let identity = &imported.documents[0];
    assert_eq!(identity.format, "Swagger 2.0");
    assert_eq!(identity.version.as_deref(), Some("2"));
    assert_eq!(identity.revision.as_deref(), Some("abc123"));
}

#[test]
fn what_was_imported_imports_to_itself() {
    let once = imported(&[SWAGGER]);
    let twice = imported(&[&once.yaml]);
    assert_eq!(once.yaml, twice.yaml);
    assert_eq!(twice.documents[0].format, "OpenAPI 3.0.3");
}

#[test]
fn the_order_of_the_vendor_does_not_matter() {
    let api = |paths: &str| format!("openapi: 3.0.1\ninfo: {{version: '1', title: A}}\npaths: {{{paths}}}\n");
    let a = "/a: {put: {responses: {'204': {description: x}}}, get: {responses: {'200': {description: y}}}}";
    let b = "/b: {get: {responses: {default: {description: z}}}}";
    let one = imported(&[&api(&format!("{a}, {b}"))]).yaml;
    assert_eq!(one, imported(&[&api(&format!("{b}, {a}"))]).yaml);
    let place = |text: &str| one.find(text).unwrap();
    assert!(place("/a") < place("get:") && place("get:") < place("put:"));
}

#[test]
fn a_later_document_adds_what_the_first_has_dropped() {
    let first = "\
openapi: 3.0.3
info: {title: New, version: '2'}
paths:
  /letters/{id}:
    get: {responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/letter'}}}}}}
components:
  schemas:
    letter: {type: object, properties: {new: {type: string}}}
";
    let later = "\
openapi: 3.0.3
info: {title: Old, version: '1'}
paths:
  /letters/{letter}:
    get: {operationId: renamed, responses: {'200': {description: x}}}
  /letters/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    delete: {responses: {'204': {description: x}}}
  /words:
    get: {responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/word'}}}}}}
components:
  schemas:
    letter: {type: object, properties: {old: {type: string}}}
    word: {type: object, properties: {letters: {type: array, items: {$ref: '#/components/schemas/letter'}}}}
    verb: {allOf: [{$ref: '#/components/schemas/word'}]}
    old_vowel: {allOf: [{$ref: '#/components/schemas/letter'}]}
";
    let imported = imported(&[first, later]);
    assert_eq!(imported.kept, ["DELETE /letters/{id}", "GET /words"]);
    assert!(imported.documents[0].adds.is_empty());
    assert_eq!(imported.documents[1].adds, imported.kept);
    insta::assert_snapshot!(imported.yaml, @r"
    # The facts of the API, written by `cargo xtask import`; source.toml says from what.
    # What is wrong or missing here is put right in overlays/.
    openapi: 3.0.3
    info:
      title: New
      version: '2'
    paths:
      /letters/{id}:
        get:
          responses:
            '200':
              description: OK
              content:
                application/json:
                  schema:
                    $ref: '#/components/schemas/letter'
        delete:
          deprecated: true
          parameters:
          - name: id
            in: path
            required: true
            schema:
              type: string
          responses:
            '204':
              description: No Content
      /words:
        get:
          deprecated: true
          responses:
            '200':
              description: OK
              content:
                application/json:
                  schema:
                    $ref: '#/components/schemas/word'
    components:
      schemas:
        letter:
          type: object
          properties:
            new:
              type: string
        verb:
          allOf:
          - $ref: '#/components/schemas/word'
        word:
          type: object
          properties:
            letters:
              type: array
              items:
                $ref: '#/components/schemas/letter'
    ");
}

#[test]
fn every_document_that_cannot_be_read_is_named() {
    let error = import(&[source("openapi: 3.9.0"), source("swagger: '1.2'")]).unwrap_err();
    assert_eq!(error.len(), 2);
    assert!(import(&[]).unwrap_err().to_string().contains("no document to import"));
}

#[test]
fn what_is_written_out_and_equals_one_component_is_a_reference() {
    let document = "\
openapi: 3.0.1
info: {title: Small, version: '1'}
paths:
  /users:
    get:
      responses:
        '200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/user'}}}}}
        '401': {description: No, content: {application/json: {schema: {type: object, properties: {errors: {type: array, items: {type: object, properties: {message: {type: string}}}}}}}}}
    put:
      requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}
      responses: {'204': {description: OK}}
components:
  schemas:
    user: {type: object, properties: {team: {type: object, properties: {name: {type: string}}}, group: {type: object, required: [id], readOnly: true, properties: {id: {type: integer}, owner: {type: object, properties: {email: {type: string}}}}}}}
    group: {properties: {id: {type: integer}, owner: {type: object, properties: {email: {type: string}}}}}
    owner: {type: object, properties: {email: {type: string}}}
    errors: {type: object, properties: {errors: {type: array, items: {$ref: '#/components/schemas/error'}}}}
    error: {type: object, properties: {message: {type: string}}}
    team: {type: object, properties: {name: {type: string}}}
    label: {type: object, properties: {name: {type: string}}}
";
    let imported = imported(&[document]);
    // Owner twice, error, errors, group and team; under no name a name may be a team's or a label's.
    assert_eq!(imported.folded, 6);
    let facts: serde_json::Value = serde_yaml::from_str(&imported.yaml).unwrap();
    let schema = |pointer: &str| facts.pointer(pointer).unwrap();
    let reference = |name: &str| serde_json::json!({"$ref": format!("#/components/schemas/{name}")});
    let answers = "/paths/~1users/get/responses";
    assert_eq!(schema(&format!("{answers}/401/content/application~1json/schema")), &reference("errors"));
    assert_eq!(
        schema("/components/schemas/user/properties/group"),
        &serde_json::json!({"allOf": [reference("group")], "readOnly": true, "required": ["id"]})
    );
    assert_eq!(schema("/components/schemas/group/properties/owner"), &reference("owner"));
    assert_eq!(schema("/components/schemas/user/properties/team"), &reference("team"));
    let sent = schema("/paths/~1users/put/requestBody/content/application~1json/schema");
    assert_eq!(sent.pointer("/properties/name/type").unwrap(), "string");
}

fn document(text: &str) -> Document {
    document::read(source(text).source).unwrap()
}

#[test]
fn changes_tell_what_is_new_gone_different_and_deprecated() {
    let api = |paths: &str, schemas: &str| {
        document(&format!(
            "openapi: 3.0.3\ninfo: {{}}\npaths: {{{paths}}}\ncomponents: {{schemas: {{{schemas}}}}}\n"
        ))
    };
    let before = api(
        "'/a/{id}': {get: {responses: {}}, put: {deprecated: true}, parameters: []}, /b: {get: {}}, /c: {get: {}}",
        "gone: {type: string}, other: {type: string}, same: {type: string}",
    );
    let after = api(
        "'/a/{number}': {get: {responses: {}}, put: {deprecated: true}}, /b: {get: {deprecated: true}}, /d: {get: {}}",
        "new: {type: string}, other: {type: integer}, same: {type: string}",
    );
    let of = |text: &str| text.split_terminator(", ").map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(
        changes(&before, &after),
        Changes {
            operations: Difference {
                before: 4,
                after: 4,
                added: of("GET /d"),
                removed: of("GET /c"),
                changed: of("GET /b"),
            },
            schemas: Difference {
                before: 3,
                after: 3,
                added: of("new"),
                removed: of("gone"),
                changed: of("other"),
            },
            deprecated: of("GET /b"),
            moved: ["GET", "PUT"]
                .map(|method| (format!("{method} /a/{{id}}"), format!("{method} /a/{{number}}")))
                .to_vec(),
        }
    );
    assert_eq!(changes(&after, &after).operations.changed, of(""));
}
