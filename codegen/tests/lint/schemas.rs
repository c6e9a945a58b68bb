//! Schemas, alone and put together.

use codegen::lint::lint;
use codegen::{Input, Source};

use super::{HEAD, found, found_in, lines, report};

#[test]
fn types() {
    insta::assert_snapshot!(found_in(
        "a:
      type: object
      required: [any]
      properties:
        any: {description: Anything}
        list: {type: array}
        map: {type: object, additionalProperties: {}}
        words: {type: array, items: {type: string}}
        closed: {type: object, additionalProperties: false}
        closed_too: {type: object, properties: {x: {type: string}}, additionalProperties: false}
        of: {allOf: [{type: object, properties: {y: {type: string}}}, {required: [y]}]}",
    ), @r"
        note untyped-schema api.yaml:16 #/components/schemas/a/properties/any: the schema says nothing of its values, so they are plain JSON
        warning untyped-items api.yaml:17 #/components/schemas/a/properties/list: the array says nothing of its items, so they are plain JSON
        note untyped-schema api.yaml:18 #/components/schemas/a/properties/map/additionalProperties: the schema says nothing of its values, so they are plain JSON
        note closed-object api.yaml:20 #/components/schemas/a/properties/closed/additionalProperties: 2 objects are declared closed, this one first; the answers of servers seldom keep to that
        ");
}

#[test]
fn enums() {
    insta::assert_snapshot!(found_in(
        "a:
      type: object
      discriminator: {propertyName: kind}
      properties:
        kind: {type: string, enum: [a]}
        none: {type: string, enum: []}
        one: {type: string, enum: [one]}
        twice: {type: string, enum: [x, y, x], default: z}
        good: {type: string, enum: [x, y], default: x}",
    ), @r#"
        warning empty-enum api.yaml:17 #/components/schemas/a/properties/none/enum: the `enum` lists no value, so nothing would be valid
        note single-value-enum api.yaml:18 #/components/schemas/a/properties/one/enum: "one" is the only value: the others may have been forgotten
        warning duplicate-enum-value api.yaml:19 #/components/schemas/a/properties/twice/enum/2: the value "x" is listed twice
        warning default-outside-enum api.yaml:19 #/components/schemas/a/properties/twice/default: the default "z" is none of the values of the `enum`
        "#);
}

#[test]
fn required_properties() {
    insta::assert_snapshot!(found_in(
        "a:
      allOf: [{$ref: '#/components/schemas/base'}, {required: [x, y, z], properties: {y: {type: string, readOnly: true}}}]
    base: {type: object, required: [x, w], properties: {x: {type: string}, r: {type: string, readOnly: true}}}",
    ), @r"
        warning undeclared-required api.yaml:13 #/components/schemas/a/allOf/1/required/2: `z` is required and declared nowhere, so no field is made of it
        warning read-only-required api.yaml:13 #/components/schemas/a/allOf/1/properties/y: `y` is required in a body and read-only at once
        warning undeclared-required api.yaml:14 #/components/schemas/base/required/1: `w` is required and declared nowhere, so no field is made of it
        ");
    // Only what is sent can hold too much; alternatives may declare anything.
    assert_eq!(
        found(
            "paths:
  /a:
    get:
      operationId: a
      tags: [t]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/a'}}}}}
components:
  schemas:
    a: {type: object, required: [x], properties: {x: {type: string, readOnly: true}, y: {$ref: '#/components/schemas/b'}}}
    b: {required: [k], oneOf: [{type: object, properties: {k: {type: string}}}, {type: object, properties: {k: {type: integer}}}]}
",
        ),
        "warning ambiguous-alternatives api.yaml:12 #/components/schemas/b: an object may be `#/components/schemas/b/oneOf/0` and `#/components/schemas/b/oneOf/1` at once: it is read as the one that requires most of it, else as the one with fewer properties\n",
    );
}

#[test]
fn composition() {
    insta::assert_snapshot!(found_in(
        "a:
      type: object
      properties:
        child: {$ref: '#/components/schemas/child'}
        other: {$ref: '#/components/schemas/other'}
        beside: {$ref: '#/components/schemas/base', readOnly: true, description: Beside.}
    base:
      type: object
      discriminator: {propertyName: kind}
      properties: {kind: {type: string}, size: {type: string}, links: {type: object, properties: {x: {type: string}}}}
    child:
      allOf:
      - {$ref: '#/components/schemas/base'}
      - type: object
        properties: {kind: {type: string}, size: {type: integer}, links: {$ref: '#/components/schemas/links'}}
    links: {type: object, properties: {y: {type: string}}}
    other:
      allOf:
      - {$ref: '#/components/schemas/base'}
      - {type: object, x-not-a-discriminator: [kind], properties: {kind: {type: string}}}
    grandchild: {allOf: [{$ref: '#/components/schemas/child'}, {type: object, properties: {more: {type: string}}}]}
    lost: {type: object, properties: {x: {type: string}}}",
    ), @r"
        warning sibling-of-reference api.yaml:17 #/components/schemas/a/properties/beside: beside a `$ref` nothing is read: `readOnly`
        warning redeclared-discriminator api.yaml:26 #/components/schemas/child/allOf/1/properties/kind: `kind` tells the children of #/components/schemas/base apart, and is declared anew here
        warning contradictory-all-of api.yaml:26 #/components/schemas/child/allOf/1/properties/size: `size` is of type integer here and of type string in #/components/schemas/base/properties/size
        warning unreachable-schema api.yaml:33 #/components/schemas/lost: no operation and no webhook reaches the schema `lost`, so no type is made of it
        ");
}

#[test]
fn what_only_webhooks_reach_is_reached() {
    let webhook = |schema: &str| {
        format!(
            "{{told: {{post: {{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}}}}}}}"
        )
    };
    let schemas = "components: {schemas: {told: {allOf: [{$ref: '#/components/schemas/base'}]}, base: {type: object, properties: {inner: {$ref: '#/components/schemas/inner'}}}, inner: {type: object, properties: {x: {type: string}}}, lost: {type: object, properties: {y: {type: string}}}}}";
    let whole = "{$ref: '#/components/schemas/told'}";
    let inline = "{type: array, items: {$ref: '#/components/schemas/told'}}";
    for (version, key) in [("3.0.3", "x-webhooks"), ("3.1.0", "webhooks")] {
        for schema in [whole, inline] {
            let text = format!(
                "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths: {{}}\n{key}: {}\n{schemas}\n",
                webhook(schema)
            );
            let input = Input::new(Source { label: "api.yaml", bytes: text.as_bytes() }, "api", "\"1\"");
            let found = lint(&input).findings.to_string();
            let lost: Vec<&str> =
                found.lines().filter(|line| line.contains("[unreachable-schema]")).collect();
            assert!(matches!(lost.as_slice(), [only] if only.contains("`lost`")), "{version}: {found}");
        }
    }
}

#[test]
fn shapes() {
    let link = "{type: object, properties: {href: {type: string}}}";
    let document = format!(
        "{HEAD}paths:
  /a:
    post:
      operationId: a
      tags: [t]
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/a'}}}}}}}}
      responses: {{'204': {{description: Done}}}}
components:
  schemas:
    a:
      type: object
      properties:
        one: {link}
        two: {{type: object, description: The second., properties: {{href: {{type: string}}}}}}
        three: {{type: array, items: {link}}}
        four: {{type: object, properties: {{href: {{type: integer}}}}}}
"
    );
    insta::assert_snapshot!(lines(&report(&document, None, "")), @"note repeated-inline-shape api.yaml:15 #/components/schemas/a/properties/one: this inline object stands in 3 places; one type is made of them all");
    let named = "[types]\n\"#/components/schemas/a/properties/one\" = \"Link\"\n";
    assert_eq!(lines(&report(&document, None, named)), "");
}

#[test]
fn what_an_overlay_mends_is_none_and_what_it_writes_is_told_of_it() {
    let document = format!(
        "{HEAD}paths:
  /a:
    post:
      operationId: a
      tags: [t]
      responses: {{'200': {{description: OK}}}}
"
    );
    let overlay = "\
overlay: 1.0.0
actions:
- target: $.paths['/a'].post
  x-reason: Neither is said.
  update:
    requestBody:
      content:
        application/json:
          schema:
            type: object
            properties:
              any: {}
              one: {type: string, enum: [one]}
    responses:
      '200': {x-no-body: true}
";
    insta::assert_snapshot!(lines(&report(&document, Some(overlay), "")), @r#"note single-value-enum fixes.yaml:13 #/paths/~1a/post/requestBody/content/application~1json/schema/properties/one/enum: "one" is the only value: the others may have been forgotten"#);
}

/// A document may nest and refer as far as it likes.
#[test]
fn long_chains_and_circles_are_looked_at() {
    let mut schemas = String::new();
    for index in 0..3_000 {
        let next = index + 1;
        schemas.push_str(&format!(
            "    s{index}: {{allOf: [{{$ref: '#/components/schemas/s{next}'}}, {{required: [q], properties: {{p: {{$ref: '#/components/schemas/s{index}'}}}}}}]}}\n"
        ));
    }
    let said = found(&format!(
        "components:\n  schemas:\n{schemas}    s3000: {{$ref: '#/components/schemas/s3000'}}\n"
    ));
    assert!(said.contains("warning dangling-reference api.yaml"), "{}", &said[..500]);
    assert!(said.contains("warning unreachable-schema"), "{}", &said[..500]);
}

#[test]
fn arrays_and_objects_that_an_enum_lists_are_in_no_type() {
    let told = |schema: &str| {
        found_in(&format!("a:\n      type: object\n      properties:\n        it: {schema}"))
            .lines()
            .filter(|line| line.contains(" unread-keyword "))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    for schema in [
        "{enum: [a, [b], [c]]}",
        "{enum: [1, {x: 2}, {x: 3}, null]}",
        "{type: array, enum: [[1], [2, 3]], items: {type: integer}}",
    ] {
        let lines = told(schema);
        assert!(
            lines.len() == 1 && lines[0].contains("the `enum` lists arrays or objects"),
            "{schema}: {lines:?}"
        );
        assert!(lines[0].starts_with("note "), "{lines:?}");
    }
    for schema in
        ["{enum: [a, 1, true, null]}", "{type: string, enum: [a, b]}", "{type: array, items: {enum: [a, b]}}"]
    {
        assert!(told(schema).is_empty(), "{schema}");
    }
}
