//! No text panics: a document, a Swagger document and an overlay, each cut
//! short at every place, and with every word replaced by others that mean
//! something elsewhere; and whole documents, with nodes taken from elsewhere by chance.

mod random;

use codegen::document::{self, Source};
use codegen::{Input, import, overlay};

const OPENAPI: &str = "\
openapi: 3.0.3
info: {title: Small, version: '1'}
paths:
  /a/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      parameters:
      - {name: ids, in: query, schema: {type: array, items: {type: integer}}}
      responses:
        '200':
          description: OK
          content: {application/json: {schema: {$ref: '#/components/schemas/b'}}}
    put:
      requestBody: {content: {multipart/form-data: {schema: {type: object}}}}
      responses: {default: {description: OK}}
components:
  schemas:
    a: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string, enum: [a, '=']}}}
    b: {allOf: [{$ref: '#/components/schemas/a'}, {type: object, properties: {next: {$ref: '#/components/schemas/b'}}}]}
";

const SWAGGER: &str = "\
swagger: '2.0'
info: {title: Small, version: '1'}
paths:
  /a:
    parameters: [{$ref: '#/parameters/p'}]
    post:
      consumes: [multipart/form-data]
      parameters: [{name: f, in: formData, type: file}, {name: l, in: query, type: array, items: {type: string}}]
      responses: {'200': {description: OK, schema: {$ref: '#/definitions/a'}, headers: {h: {type: string}}}}
definitions: {a: {type: object, discriminator: k, properties: {k: {type: string}}}}
parameters: {p: {name: p, in: body, schema: {type: object}}}
securityDefinitions: {o: {type: oauth2, flow: implicit, authorizationUrl: u, scopes: {s: S}}}
";

/// Whatever is later than OpenAPI 3.0.
const LATER: &str = "\
openapi: 3.2.0
info: {title: Small, version: '1'}
tags: [{name: a, parent: b}, {name: b, kind: nav}]
paths:
  /a:
    query: {tags: [a], responses: {'200': {content: {text/event-stream: {itemSchema: {properties: {data: {contentSchema: {$ref: '#b'}}}}}}}}}
webhooks: {w: {post: {requestBody: {content: {application/json: {schema: {$ref: c.json}}}}}}}
components:
  schemas:
    a: {oneOf: [{$ref: '#/components/schemas/b'}, {$ref: '#/components/schemas/c'}], discriminator: {propertyName: kind, defaultMapping: c}}
    b: {$anchor: b, type: [object, 'null'], properties: {kind: {const: b}, t: {prefixItems: [{type: string}, true]}, r: {$dynamicRef: '#n'}}}
    c: {$id: c.json, $dynamicAnchor: n, allOf: [{$ref: '#/$defs/d', description: D}], $defs: {d: {type: object, patternProperties: {x: {type: 'null'}}}}}
";

const OVERLAY: &str = "\
overlay: 1.0.0
actions:
- {target: \"$.paths['/a/{id}'].get\", update: {tags: [x]}, x-reason: A test.}
- {target: \"$..parameters[?@.in == 'query']\", remove: true, x-reason: A test.}
";

const WORDS: [&str; 20] = [
    "$ref",
    "allOf",
    "type",
    "array",
    "[",
    "]",
    "{",
    "}",
    "null",
    "-1",
    "''",
    "*a",
    "&a",
    "1e999",
    "body",
    "é\u{0}",
    "$id",
    "const",
    "true",
    "itemSchema",
];

/// How many bytes of a crate are made of it.
fn try_all(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let source = Source { label: "x", bytes };
    let generated = codegen::generate(&Input::new(source, "small", "\"1\""));
    if let Err(diagnostics) = &generated {
        assert!(diagnostics.has_errors() && !diagnostics.to_string().is_empty());
    }
    let _ = import::import(&[source.into()]);
    let whole = Source { label: "whole", bytes: OPENAPI.as_bytes() };
    let _ = overlay::apply(document::read(whole).unwrap(), &[source], overlay::Rules::Strict);
    generated.ok().map(|output| output.files.values().map(|text| text.to_string().len()).sum())
}

/// Where words begin and end.
fn words(text: &str) -> Vec<(usize, usize)> {
    let is_word = |character: char| character.is_alphanumeric() || character == '$';
    let mut words = Vec::new();
    let mut start = None;
    for (index, character) in text.char_indices() {
        match (start, is_word(character)) {
            (None, true) => start = Some(index),
            (Some(begun), false) => {
                words.push((begun, index));
                start = None;
            }
            _ => {}
        }
    }
    words
}

#[test]
fn no_text_cut_short_panics() {
    for text in [OPENAPI, SWAGGER, LATER, OVERLAY] {
        // The test is of no use if nothing gets through even unharmed.
        assert_eq!(try_all(text).is_some(), text != OVERLAY);
        for end in 0..text.len() {
            try_all(&text[..end]);
        }
    }
}

#[test]
fn no_word_in_the_wrong_place_panics() {
    for text in [OPENAPI, SWAGGER, LATER, OVERLAY] {
        for (start, end) in words(text) {
            for word in WORDS {
                try_all(&format!("{}{word}{}", &text[..start], &text[end..]));
            }
        }
    }
}
