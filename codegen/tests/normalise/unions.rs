//! What alternatives without a discriminator are: one type where JSON has one kind for all of them, else a
//! union, with what tells its objects apart.

use super::ir_text::types;
use super::small::{lowered, read};
use codegen::bindings::Bindings;
use codegen::diagnostic::Told;
use codegen::document;
use codegen::lower;
use codegen::normalise::normalise;

const PATHS: &str = "paths: {/all: {get: {responses: {'200': {description: All, content: {application/json: {schema: {$ref: '#/components/schemas/all'}}}}}}}}\n";

/// The IR of what an answer holds, whose schema is `all`, and what is told of it.
fn made(schemas: &str) -> (String, String) {
    let document = read(&format!("{PATHS}components:\n  schemas:\n{schemas}"));
    let settled = document::settle(document).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let (document, typed) = settled.value;
    let raw = lower::lower(&document, &typed, &Bindings::default());
    let Told { value: api, remarks } = normalise(raw.value, &document, &Bindings::default())
        .unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    (types(&api), remarks.to_string())
}

/// The IR of properties of which nothing is told.
fn quiet(properties: &str, schemas: &str) -> String {
    let (types, told) =
        made(&format!("    all:\n      type: object\n      properties:\n{properties}{schemas}"));
    assert_eq!(told, "");
    types
}

#[test]
fn all_texts_are_one_and_all_numbers_are_one() {
    insta::assert_snapshot!(quiet(
        "        a: {oneOf: [{type: string, enum: [x, y]}, {type: string, enum: [y, z]}]}
        b: {anyOf: [{$ref: '#/components/schemas/color'}, {type: string}]}
        c: {oneOf: [{type: string, format: ipv4}, {type: string, format: ipv6}]}
        d: {oneOf: [{type: string}, {type: string, format: date-time}]}
        e: {oneOf: [{type: integer}, {type: number}]}
        f: {oneOf: [{type: integer, format: int32}, {type: integer, format: int64}]}
        g: {nullable: true, oneOf: [{$ref: '#/components/schemas/color'}, {$ref: '#/components/schemas/blank'}, {$ref: '#/components/schemas/nothing'}]}
        h: {type: string, anyOf: [{format: ipv4}, {format: hostname}]}
        i: {oneOf: [{enum: [one]}, {enum: [two]}]}
",
        "    color: {type: string, enum: [red, blue]}
    blank: {enum: ['']}
    nothing: {enum: [null]}
"
    ), @r"
    all
      a: all/properties/a
      b: color
      c: text
      d: text
      e: number
      f: integer
      g: all/properties/g
      h: text
      i: all/properties/i
    color: enum red | blue
    all/properties/a: enum x | y | z
    all/properties/g: enum red | blue | 
    all/properties/i: enum one | two
    ");
}

#[test]
fn null_is_no_alternative_and_one_is_none() {
    insta::assert_snapshot!(quiet(
        "        a: {oneOf: [{$ref: '#/components/schemas/cat'}, {enum: [null]}]}
        b: {anyOf: [{type: integer}, {nullable: true}]}
        c: {oneOf: [{$ref: '#/components/schemas/cat'}, {type: object, nullable: true, enum: [null]}]}
        d: {oneOf: [{$ref: '#/components/schemas/cat'}, {type: 'null'}]}
        e: {nullable: true, allOf: [{oneOf: [{$ref: '#/components/schemas/cat'}]}]}
        f: {description: Described, allOf: [{$ref: '#/components/schemas/number_or_text'}]}
        g: {allOf: [{oneOf: [{type: boolean}, {type: string}]}], nullable: true}
",
        "    cat: {type: object, properties: {id: {type: string}}}
    number_or_text: {oneOf: [{type: number}, {type: string}]}
"
    ), @r"
    all
      a: cat
      b: integer
      c: cat
      d: cat
      e: cat
      f: number_or_text
      g: all/properties/g/allOf/0
    cat
      id: text
    number_or_text: union
      number
      text
    all/properties/g/allOf/0: union
      bool
      text
    ");
}

#[test]
fn kinds_of_json_stand_beside_each_other() {
    insta::assert_snapshot!(quiet(
        "        a: {oneOf: [{type: string}, {type: integer}]}
        b: {anyOf: [{type: integer}, {type: string}]}
        c: {oneOf: [{type: boolean}, {type: object, properties: {depth: {type: integer}}}]}
        d: {oneOf: [{$ref: '#/components/schemas/cat'}, {type: array, items: {$ref: '#/components/schemas/cat'}}]}
        e: {anyOf: [{type: string}, {$ref: '#/components/schemas/cat'}]}
        f: {oneOf: [{type: string}, {type: array, items: {type: string}}, {type: array, items: {type: integer}}]}
        g: {oneOf: [{type: object, additionalProperties: {type: string}}, {type: object, additionalProperties: {type: boolean}}]}
        h: {oneOf: [{type: string}, {type: object}]}
        i: {oneOf: [{type: string, enum: [fast]}, {oneOf: [{type: integer}, {type: string, enum: [slow]}]}]}
        j: {type: array, items: {oneOf: [{type: integer}, {$ref: '#/components/schemas/cat'}]}}
        k: {$ref: '#/components/schemas/tree'}
",
        "    cat: {type: object, properties: {id: {type: string}, friend: {anyOf: [{type: string}, {$ref: '#/components/schemas/cat'}]}}}
    tree: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/tree'}}, {type: array, items: {type: integer}}]}
"
    ), @r"
    all
      a: all/properties/a
      b: all/properties/a
      c: all/properties/c
      d: all/properties/d
      e: all/properties/e
      f: all/properties/f
      g: map of all/properties/g/oneOf/0/additionalProperties
      h: all/properties/h
      i: all/properties/i
      j: [all/properties/j/items]
      k: tree
    cat
      friend: all/properties/e
      id: text
    tree: union
      text
      [tree/oneOf/1/items]
    all/properties/a (stands for 3): union
      text
      integer
    all/properties/c/oneOf/1
      depth: integer
    all/properties/c: union
      bool
      all/properties/c/oneOf/1
    all/properties/d: union
      cat
      [cat]
    all/properties/e (stands for 2): union
      text
      cat
    all/properties/f: union
      text
      [all/properties/a]
    all/properties/h: union
      text
    all/properties/i: union
      all/properties/i
      integer
    all/properties/j/items: union
      integer
      cat
    tree/oneOf/1/items: union
      text
      [tree/oneOf/1/items]
      integer
    all/properties/g/oneOf/0/additionalProperties: union
      text
      bool
    all/properties/i: enum fast | slow
    ");
}

#[test]
fn objects_are_told_apart_by_values_by_what_is_required_and_by_shape() {
    insta::assert_snapshot!(quiet(
        "        a: {oneOf: [{$ref: '#/components/schemas/dog'}, {$ref: '#/components/schemas/bird'}]}
        b: {oneOf: [{type: object, required: [ok], properties: {ok: {type: boolean, enum: [true]}}}, {type: object, required: [ok], properties: {ok: {type: boolean, enum: [false]}}}]}
        c: {oneOf: [{type: object, required: [meow], properties: {meow: {type: string}}}, {type: object, required: [bark], properties: {bark: {type: string}, meow: {type: string}}}]}
        d: {oneOf: [{type: object, properties: {x: {type: string}, name: {type: string}}}, {type: object, properties: {y: {type: string}, name: {type: string}}}]}
        e: {anyOf: [{$ref: '#/components/schemas/shape'}, {$ref: '#/components/schemas/dog'}]}
        f: {oneOf: [{type: object, properties: {v: {type: integer, enum: [1]}}}, {type: object, properties: {v: {type: integer, enum: [2]}}}]}
",
        "    dog: {type: object, required: [kind], properties: {kind: {type: string, enum: [dog]}, age: {type: integer}}}
    bird: {type: object, required: [kind], properties: {kind: {type: string, enum: [bird, parrot]}, age: {type: integer}}}
    shape: {oneOf: [{$ref: '#/components/schemas/round'}], discriminator: {propertyName: kind}}
    round: {type: object, properties: {kind: {type: string, enum: [ring]}, radius: {type: number}}}
"
    ), @r"
    all
      a: all/properties/a
      b: all/properties/b
      c: all/properties/c
      d: all/properties/d
      e: all/properties/e
      f: all/properties/f
    bird
      age: integer
      kind: bird/properties/kind, required
    dog
      age: integer
      kind: dog/properties/kind, required
    round, tagged kind = ring
      kind: round/properties/kind
      radius: number
    shape: hierarchy by kind
      ring => round
      else base
    all/properties/a: union
      dog, if kind = dog, needs kind
      bird, if kind = bird | parrot, needs kind
    all/properties/b/oneOf/0
      ok: bool, required
    all/properties/b/oneOf/1
      ok: bool, required
    all/properties/b: union
      all/properties/b/oneOf/0, if ok = true, needs ok
      all/properties/b/oneOf/1, if ok = false, needs ok
    all/properties/c/oneOf/0
      meow: text, required
    all/properties/c/oneOf/1
      bark: text, required
      meow: text
    all/properties/c: union
      all/properties/c/oneOf/0, needs meow
      all/properties/c/oneOf/1, needs bark, has bark
    all/properties/d/oneOf/0
      name: text
      x: text
    all/properties/d/oneOf/1
      name: text
      y: text
    all/properties/d: union
      all/properties/d/oneOf/0, has x
      all/properties/d/oneOf/1, has y
    all/properties/e: union
      shape, if kind = ring, needs kind, has radius
      dog, if kind = dog, needs kind, has age
    all/properties/f/oneOf/0
      v: integer
    all/properties/f/oneOf/1
      v: integer
    all/properties/f: union
      all/properties/f/oneOf/0, if v = 1
      all/properties/f/oneOf/1, if v = 2
    bird/properties/kind: enum bird | parrot
    dog/properties/kind: enum dog
    ");
}

#[test]
fn what_cannot_be_told_apart_or_says_nothing_is_told() {
    insta::assert_snapshot!(made(
        "    all:
      type: object
      properties:
        a: {oneOf: [{$ref: '#/components/schemas/small'}, {$ref: '#/components/schemas/large'}]}
        b: {oneOf: [{type: object}, {}]}
    small: {type: object, properties: {a: {type: string}}}
    large: {type: object, properties: {a: {type: string}, b: {type: string}}}
"
    ).1, @r"
    warning[ambiguous-alternatives]: api.yaml:9:9 #/components/schemas/all/properties/a: an object may be `#/components/schemas/small` and `#/components/schemas/large` at once: it is read as the one that requires most of it, else as the one with fewer properties
      help: give each a property with one value of its own, or a discriminator, with an overlay
    warning[untyped-alternatives]: api.yaml:10:9 #/components/schemas/all/properties/b: no alternative says of what kind a value is: it is any JSON
      help: give the alternatives a type, or properties, with an overlay
    ");
}

#[test]
fn what_is_only_required_is_no_alternative() {
    insta::assert_snapshot!(quiet(
        "        a: {type: object, properties: {x: {type: string}, y: {type: string}}, anyOf: [{required: [x]}, {required: [y]}]}
        b: {type: array, items: {type: string}, oneOf: [{minItems: 1}, {maxItems: 3}]}
        c: {type: object, properties: {name: {type: string}}, oneOf: [{type: object, properties: {meow: {type: boolean}}}, {type: object, properties: {bark: {type: boolean}}}]}
",
        ""
    ), @r"
    all
      a: all/properties/a
      b: [text]
      c: all/properties/c
    all/properties/a (stands for 2)
      x: text
      y: text
    all/properties/c
      bark: bool
      meow: bool
      name: text
    ");
}

#[test]
fn a_child_is_told_by_the_one_value_of_its_tag() {
    let (api, _) = lowered(
        "components:
  schemas:
    shape: {oneOf: [{$ref: '#/components/schemas/Round'}, {$ref: '#/components/schemas/Flat'}, {$ref: '#/components/schemas/Odd'}], discriminator: {propertyName: kind}}
    Round: {type: object, properties: {kind: {type: string, enum: [round]}}}
    Flat: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {kind: {type: string, enum: [flat]}}}]}
    Odd: {type: object, properties: {kind: {type: string}}}
    Base: {type: object, properties: {kind: {type: string}}}
",
    );
    let tags: Vec<String> = api
        .types
        .iter()
        .filter_map(|ty| match &ty.kind {
            codegen::ir::Raw::Known(codegen::ir::Kind::Hierarchy(body)) => Some(body),
            _ => None,
        })
        .flat_map(|body| body.variants.iter().map(|variant| variant.tags.join("|")))
        .collect();
    assert_eq!(tags, ["round", "flat", "Odd"]);
}

#[test]
fn a_child_of_a_base_is_told_by_the_one_value_of_its_tag() {
    insta::assert_snapshot!(quiet(
        "        a: {$ref: '#/components/schemas/Base'}
",
        "    Base: {type: object, discriminator: {propertyName: kind}, properties: {kind: {type: string, enum: [base]}}}
    Round: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {kind: {type: string, enum: [round]}}}]}
    Flat: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {width: {type: integer}}}]}
"
    ), @r"
    Base: hierarchy by kind
      Flat => Flat
      round => Round
      else base, tagged kind = any, discriminator kind
        kind: Base/properties/kind
    Flat < Base, tagged kind = Flat
      kind: Base/properties/kind
      width: integer
    Round < Base, tagged kind = round
      kind: Round/allOf/1/properties/kind
    all
      a: Base
    ");
}

/// A group with a discriminator of its own beside an object that has the same properties: the value that
/// the whole group has tells them apart.
#[test]
fn a_group_is_told_by_what_all_of_its_objects_say() {
    let text = quiet(
        "        a: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: kind}}
",
        "    Cat: {oneOf: [{$ref: '#/components/schemas/Red'}, {$ref: '#/components/schemas/Grey'}], discriminator: {propertyName: coat}}
    Red: {type: object, required: [kind, coat], properties: {kind: {type: string, enum: [cat]}, coat: {type: string, enum: [red]}}}
    Grey: {type: object, required: [kind, coat], properties: {kind: {type: string, enum: [cat]}, coat: {type: string, enum: [grey]}}}
    Dog: {type: object, required: [kind, coat], properties: {kind: {type: string, enum: [dog]}, coat: {type: string}}}
",
    );
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert!(lines.iter().any(|line| line.starts_with("Cat") && line.contains("kind = cat")), "{text}");
    assert!(lines.iter().any(|line| line.starts_with("Dog") && line.contains("kind = dog")), "{text}");
}

#[test]
fn alternatives_that_no_text_tells_are_told_by_what_else_there_is() {
    insta::assert_snapshot!(quiet(
        "        a: {discriminator: {propertyName: kind}, oneOf: [{type: object, required: [kind], properties: {kind: {type: integer, enum: [1]}, p: {type: integer}}}, {type: object, required: [kind], properties: {kind: {type: integer, enum: [2]}, q: {type: integer}}}]}
",
        ""
    ), @r"
    all
      a: all/properties/a
    all/properties/a/oneOf/0
      kind: integer, required
      p: integer
    all/properties/a/oneOf/1
      kind: integer, required
      q: integer
    all/properties/a: union
      all/properties/a/oneOf/0, if kind = 1, needs kind, has p
      all/properties/a/oneOf/1, if kind = 2, needs kind, has q
    ");
}

#[test]
fn values_beside_the_mapping_tell_a_child_as_well() {
    let (text, told) = made(
        "    all: {discriminator: {propertyName: kind, mapping: {circle: '#/components/schemas/Round', flat: '#/components/schemas/Flat'}}, oneOf: [{$ref: '#/components/schemas/Round'}, {$ref: '#/components/schemas/Flat'}, {$ref: '#/components/schemas/Line'}]}
    Round: {type: object, required: [kind], properties: {kind: {type: string, enum: [round, circle]}}}
    Flat: {type: object, required: [kind], properties: {kind: {type: string, enum: [flat, Line]}}}
    Line: {type: object, required: [kind], properties: {kind: {type: string}}}
",
    );
    assert_eq!(told, "");
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| line.contains("=>")).collect();
    assert_eq!(lines, ["circle | round => Round", "flat => Flat", "Line => Line"], "{text}");
}
