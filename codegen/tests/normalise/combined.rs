//! What an `allOf` of anything is, and what alternatives are beside fields.

use super::ir_text::types;
use super::small::read;
use codegen::bindings::Bindings;
use codegen::diagnostic::Told;
use codegen::normalise::{flatten, link_hierarchies, prune_hierarchies};
use codegen::{document, lower};

/// The IR of schemas, and what is told of them.
fn made(schemas: &str) -> (String, String) {
    let document = read(&format!("components:\n  schemas:\n{schemas}"));
    let settled = document::settle(document).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let (document, typed) = settled.value;
    let lowered = lower::lower(&document, &typed, &Bindings::default());
    let Told { value: api, mut remarks } = lowered;
    let flat = flatten(api, &document).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let mut api = flat.value;
    remarks.extend(flat.remarks);
    link_hierarchies(&mut api);
    remarks.extend(prune_hierarchies(&mut api, &document));
    (types(&api), remarks.to_string())
}

/// The IR of schemas of which nothing is told.
fn quiet(schemas: &str) -> String {
    let (types, told) = made(schemas);
    assert_eq!(told, "");
    types
}

#[test]
fn plain_values_are_the_narrower_of_two() {
    insta::assert_snapshot!(quiet(
        "    state: {type: string, enum: [on, off, idle]}
    user:
      type: object
      properties:
        texts: {allOf: [{type: string, description: A slug}, {type: string, nullable: true}]}
        moment: {allOf: [{type: string}, {type: string, format: date-time}]}
        count: {allOf: [{type: number, minimum: 1}, {type: integer}]}
        known: {allOf: [{$ref: '#/components/schemas/state'}, {type: string, maxLength: 9}]}
        beside: {type: string, default: on, allOf: [{$ref: '#/components/schemas/state'}]}
        fewer: {allOf: [{$ref: '#/components/schemas/state'}, {type: string, enum: [off, idle, gone]}]}
        least: {allOf: [{$ref: '#/components/schemas/state'}, {enum: [off], type: string}]}
        deep: {allOf: [{allOf: [{allOf: [{type: boolean}]}]}, {description: Or not}]}
        typed: {allOf: [{maximum: 5}], type: integer}
"
    ), @r"
    state: enum on | off | idle
    user
      beside: state
      count: integer
      deep: bool
      fewer: user/properties/fewer
      known: state
      least: user/properties/least/allOf/1
      moment: datetime
      texts: text
      typed: integer
    user/properties/fewer/allOf/1: enum off | idle | gone
    user/properties/fewer: enum off | idle
    user/properties/least/allOf/1: enum off
    ");
}

#[test]
fn lists_and_maps_are_merged_by_their_items() {
    insta::assert_snapshot!(quiet(
        "    name: {type: object, properties: {name: {type: string}}}
    list: {type: array, items: {$ref: '#/components/schemas/name'}}
    user:
      type: object
      properties:
        same: {allOf: [{$ref: '#/components/schemas/list'}, {type: array, minItems: 1}]}
        more: {allOf: [{$ref: '#/components/schemas/list'}, {type: array, items: {type: object, properties: {age: {type: integer}}}}]}
        map: {allOf: [{type: object, additionalProperties: {type: string}}, {type: object, additionalProperties: {type: string, enum: [a, b]}}]}
        items: {type: array, items: {allOf: [{$ref: '#/components/schemas/name'}, {required: [name]}]}}
        values: {type: object, additionalProperties: {allOf: [{$ref: '#/components/schemas/name'}], nullable: true}}
"
    ), @r"
    list = [name]
    name
      name: text
    user
      items: [name]
      map: map of user/properties/map/allOf/1/additionalProperties
      more: [user/properties/more/items]
      same: [name]
      values: map of name or null
    user/properties/map/allOf/1/additionalProperties: enum a | b
    user/properties/more/allOf/1/items
      age: integer
    user/properties/more/items < name
      age: integer
      name: text
    ");
}

#[test]
fn fields_may_be_required_from_beside() {
    insta::assert_snapshot!(quiet(
        "    name: {type: object, properties: {name: {type: string}, age: {type: integer}}}
    beside: {allOf: [{$ref: '#/components/schemas/name'}], required: [name]}
    part: {allOf: [{$ref: '#/components/schemas/name'}, {required: [age]}]}
    own: {allOf: [{$ref: '#/components/schemas/name'}], properties: {own: {type: string}}, required: [own, name]}
    typed: {type: object, allOf: [{allOf: [{$ref: '#/components/schemas/name'}]}, {type: object, properties: {d: {type: string}}}]}
"
    ), @r"
    beside < name
      age: integer
      name: text, required
    name
      age: integer
      name: text
    own < name
      age: integer
      name: text, required
      own: text, required
    part < name
      age: integer, required
      name: text
    typed < name
      age: integer
      d: text
      name: text
    ");
}

#[test]
fn unions_beside_fields_keep_both() {
    insta::assert_snapshot!(quiet(
        "    cat: {type: object, required: [kind, lives], properties: {kind: {type: string, enum: [cat]}, lives: {type: integer}, size: {type: integer}}}
    dog: {type: object, required: [kind], properties: {kind: {type: string, enum: [dog]}, bark: {type: string}, size: {type: string}}}
    either: {oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}]}
    told: {oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}], discriminator: {propertyName: kind}}
    beside: {type: object, properties: {name: {type: string}}, oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}]}
    part: {allOf: [{$ref: '#/components/schemas/either'}, {type: object, required: [name], properties: {name: {type: string}}}]}
    tagged: {allOf: [{$ref: '#/components/schemas/told'}, {type: object, properties: {name: {type: string}}}]}
    any: {properties: {name: {type: string}}, anyOf: [{type: object, properties: {meow: {type: boolean}}}, {required: [name]}]}
"
    ), @r"
    any
      meow: bool
      name: text
    beside
      bark: text
      kind: text
      lives: integer
      name: text
      size: cat/properties/size
    cat, tagged kind = cat
      kind: cat/properties/kind, required
      lives: integer, required
      size: integer
    dog, tagged kind = dog
      bark: text
      kind: dog/properties/kind, required
      size: text
    either: union
      cat
      dog
    part
      bark: text
      kind: text
      lives: integer
      name: text, required
      size: cat/properties/size
    tagged
      bark: text
      kind: text
      lives: integer
      name: text
      size: cat/properties/size
    told: hierarchy by kind
      cat => cat
      dog => dog
      else base
    any/anyOf/0
      meow: bool
    any/anyOf: union
      any/anyOf/0
    beside/oneOf: union
      cat
      dog
    cat/properties/kind: enum cat
    dog/properties/kind: enum dog
    cat/properties/size: union
      integer
      text
    cat/properties/size: union
      integer
      text
    cat/properties/size: union
      integer
      text
    ");
}

#[test]
fn a_field_that_alternatives_have_of_several_types_is_any_of_these() {
    let text = quiet(
        "    any:
      properties: {name: {type: string}}
      anyOf:
      - {type: object, properties: {size: {type: integer}, part: {type: object, properties: {a: {type: string}}}, same: {type: string}}}
      - {type: object, properties: {size: {type: string, nullable: true}, part: {type: object, properties: {b: {type: string}}}, same: {type: string}}}
      - {type: object, properties: {size: {type: boolean}, part: {type: array, items: {type: string}}}}
"
    );
    assert!(!text.contains("json"), "{text}");
    for choice in [
        "size: union\n  integer\n  text\n  bool\n",
        "part: union\n  any/anyOf/0/properties/part\n  any/anyOf/1/properties/part\n  [text]\n",
    ] {
        assert!(text.contains(choice), "{choice}\n{text}");
    }
}

#[test]
fn an_alternative_beside_fields_that_is_no_object_is_told() {
    let (types, told) = made(
        "    any: {properties: {name: {type: string}}, oneOf: [{type: string}, {type: object, properties: {size: {type: integer}}}, {type: array, items: {type: string}}]}
"
    );
    assert!(types.starts_with("any\n  name: text\n  size: integer\n"), "{types}");
    for place in ["#/components/schemas/any/oneOf/0", "#/components/schemas/any/oneOf/2"] {
        let remark = format!("{place}: beside fields an alternative is no object");
        assert!(told.contains(&remark) && told.matches("impossible-all-of").count() == 2, "{told}");
    }
}

#[test]
fn a_child_of_the_union_that_it_extends_is_not_its_siblings() {
    insta::assert_snapshot!(quiet(
        "    pet: {oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}], discriminator: {propertyName: kind}}
    cat: {allOf: [{$ref: '#/components/schemas/pet'}, {type: object, properties: {lives: {type: integer}}}]}
    dog: {allOf: [{$ref: '#/components/schemas/pet'}, {type: object, properties: {bark: {type: string}}}]}
    base: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}, oneOf: [{$ref: '#/components/schemas/near'}, {$ref: '#/components/schemas/far'}]}
    near: {allOf: [{$ref: '#/components/schemas/base'}, {type: object, properties: {n: {type: integer}}}]}
    far: {allOf: [{$ref: '#/components/schemas/base'}, {type: object, properties: {f: {type: integer}}}]}
"
    ), @r"
    base: hierarchy by kind
      near => near
      far => far
      else base, tagged kind = any, discriminator kind
        kind: text
    cat
      lives: integer
    dog
      bark: text
    far < base, tagged kind = far
      f: integer
      kind: text
    near < base, tagged kind = near
      kind: text
      n: integer
    pet: hierarchy by kind
      cat => cat
      dog => dog
      else base
    ");
}

#[test]
fn one_alternative_is_that_one() {
    insta::assert_snapshot!(quiet(
        "    name: {type: object, properties: {name: {type: string}}}
    user:
      type: object
      properties:
        one: {oneOf: [{$ref: '#/components/schemas/name'}]}
        any: {type: object, anyOf: [{$ref: '#/components/schemas/name'}]}
        or_null: {oneOf: [{$ref: '#/components/schemas/name'}, {nullable: true}]}
        or_no_text: {anyOf: [{type: string, nullable: true, enum: [null]}, {$ref: '#/components/schemas/name'}]}
        or_only_null: {oneOf: [{enum: [null]}, {type: integer}]}
        or_typed_null: {oneOf: [{type: 'null'}, {type: array, items: {type: integer}}]}
        several: {allOf: [{oneOf: [{type: integer}, {type: string}]}]}
"
    ), @r"
    name
      name: text
    user
      any: name
      one: name
      or_no_text: name
      or_null: name
      or_only_null: integer
      or_typed_null: [integer]
      several: user/properties/several/allOf/0
    user/properties/several/allOf/0: union
      integer
      text
    ");
}

#[test]
fn an_inline_alternative_is_told_by_the_values_of_its_property() {
    let (types, told) = made(
        "    round: {type: object, properties: {kind: {type: string}, radius: {type: number}}}
    shape:
      discriminator: {propertyName: kind}
      oneOf:
      - {$ref: '#/components/schemas/round'}
      - {type: object, properties: {kind: {type: string, enum: [flat, even]}, width: {type: number}}}
      - {type: object, properties: {kind: {type: string}, depth: {type: number}}}
",
    );
    insta::assert_snapshot!(types, @r"
    round, tagged kind = round
      kind: text
      radius: number
    shape: hierarchy by kind
      round => round
      flat | even => shape/oneOf/1
      else base
    shape/oneOf/1/properties/kind: enum flat | even
    shape/oneOf/1, tagged kind = flat | even
      kind: shape/oneOf/1/properties/kind
      width: number
    shape/oneOf/2
      depth: number
      kind: text
    ");
    insta::assert_snapshot!(told, @r"
    warning[untold-alternative]: api.yaml:12:9 #/components/schemas/shape/oneOf/2: nothing says which `kind` this alternative has: it is read as one that is not known
      help: name the alternative as a schema, or give its property one value, with an overlay
    ");
}

#[test]
fn what_cannot_be_is_any_json_and_told() {
    let (types, told) = made(
        "    state: {type: string, enum: [on, off]}
    user:
      type: object
      properties:
        mixed: {allOf: [{$ref: '#/components/schemas/state'}, {type: object, properties: {a: {type: string}}}]}
        apart: {allOf: [{$ref: '#/components/schemas/state'}, {type: string, enum: [left, right]}]}
        list: {allOf: [{type: array, items: {type: string}}, {type: string}]}
        flag: {allOf: [{type: boolean}, {type: integer}]}
    round: {allOf: [{$ref: '#/components/schemas/about'}, {type: object, properties: {r: {type: string}}}]}
    about: {allOf: [{$ref: '#/components/schemas/round'}, {type: object, properties: {a: {type: string}}}]}
",
    );
    insta::assert_snapshot!(types, @r"
    about < round
      a: text
      r: text
    round
      r: text
    state: enum on | off
    user
      apart: json
      flag: json
      list: json
      mixed: json
    user/properties/apart/allOf/1: enum left | right
    ");
    insta::assert_snapshot!(told, @r"
    warning[circular-all-of]: api.yaml:14:5 #/components/schemas/round: this schema contains itself through `allOf`: the step back to it is left out
      help: take one of the steps out with an overlay
    warning[impossible-all-of]: api.yaml:11:9 #/components/schemas/user/properties/apart: no value can be all of `#/components/schemas/state`, `#/components/schemas/user/properties/apart/allOf/1`: it is any JSON
      help: an overlay can take a part out, or give it the type of the others
    warning[impossible-all-of]: api.yaml:13:9 #/components/schemas/user/properties/flag: no value can be all of `#/components/schemas/user/properties/flag/allOf/0`, `#/components/schemas/user/properties/flag/allOf/1`: it is any JSON
      help: an overlay can take a part out, or give it the type of the others
    warning[impossible-all-of]: api.yaml:12:9 #/components/schemas/user/properties/list: no value can be all of `#/components/schemas/user/properties/list/allOf/0`, `#/components/schemas/user/properties/list/allOf/1`: it is any JSON
      help: an overlay can take a part out, or give it the type of the others
    warning[impossible-all-of]: api.yaml:10:9 #/components/schemas/user/properties/mixed: no value can be all of `#/components/schemas/state`, `#/components/schemas/user/properties/mixed/allOf/1`: it is any JSON
      help: an overlay can take a part out, or give it the type of the others
    ");
}
