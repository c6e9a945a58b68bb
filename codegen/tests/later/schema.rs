//! Keywords of JSON Schema 2020-12 in the words of 3.0.

use serde_json::json;

use super::{schema, settled, told, with_schemas};

#[test]
fn null_beside_a_type_is_nullable() {
    let text = json!({"type": "string", "nullable": true});
    assert_eq!(schema("A: {type: [string, 'null']}"), text);
    assert_eq!(schema("A: {type: ['null', string]}"), text);
    assert_eq!(schema("A: {anyOf: [{type: string}, {type: 'null'}]}"), text);
    assert_eq!(schema("A: {oneOf: [{type: 'null'}, {type: string}]}"), text);
    assert_eq!(schema("A: {anyOf: [{type: string}, {enum: [null]}]}"), text);
    assert_eq!(schema("A: {anyOf: [{type: string}, {const: null}]}"), text);
    assert_eq!(schema("A: {anyOf: [{type: string}, {type: ['null']}]}"), text);
    assert_eq!(
        schema("A: {anyOf: [{type: string}, {$ref: '#/components/schemas/N'}]}\nN: {type: 'null'}"),
        text
    );
}

#[test]
fn what_is_said_of_a_choice_stays_with_it() {
    assert_eq!(
        schema("A: {title: T, default: 1, anyOf: [{type: integer, title: t, minimum: 1}, {type: 'null'}]}"),
        json!({"type": "integer", "minimum": 1, "title": "T", "default": 1, "nullable": true})
    );
    assert_eq!(
        schema(
            "A: {description: D, anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}\nB: {type: object}"
        ),
        json!({"description": "D", "allOf": [{"$ref": "#/components/schemas/B"}], "nullable": true})
    );
}

#[test]
fn null_is_none_of_several_alternatives() {
    assert_eq!(
        schema("A: {anyOf: [{type: 'null'}, {type: string}, {type: integer}]}"),
        json!({"anyOf": [{"type": "string"}, {"type": "integer"}], "nullable": true})
    );
    // One that may be null makes the whole such a value.
    assert_eq!(
        schema("A: {anyOf: [{type: [string, 'null']}, {type: integer}]}"),
        json!({"anyOf": [{"type": "string", "nullable": true}, {"type": "integer"}], "nullable": true})
    );
    assert_eq!(
        schema("A: {oneOf: [{anyOf: [{type: string}, {type: 'null'}]}, {type: 'null'}]}"),
        json!({"type": "string", "nullable": true})
    );
    assert_eq!(schema("A: {type: 'null'}"), json!({"enum": [null], "nullable": true}));
    assert_eq!(schema("A: {oneOf: [{type: 'null'}]}"), json!({"enum": [null], "nullable": true}));
}

#[test]
fn several_types_are_alternatives() {
    assert_eq!(
        schema(
            "A: {description: D, type: [string, integer, 'null'], minLength: 1, minimum: 2, format: int64}"
        ),
        json!({
            "description": "D", "nullable": true,
            "oneOf": [{"type": "string", "minLength": 1}, {"type": "integer", "minimum": 2, "format": "int64"}],
        })
    );
    assert_eq!(schema("A: {type: [integer, number]}"), json!({"type": "number"}));
    assert_eq!(
        schema("A: {type: [array, object], items: {type: [string, 'null']}, properties: {a: {const: x}}}"),
        json!({"oneOf": [
            {"type": "array", "items": {"type": "string", "nullable": true}},
            {"type": "object", "properties": {"a": {"type": "string", "enum": ["x"]}}},
        ]})
    );
    assert_eq!(
        schema("A: {type: [string, number, boolean, object, array, 'null']}"),
        json!({"nullable": true})
    );
    assert_eq!(schema("A: {type: [string]}"), json!({"type": "string"}));
    assert_eq!(schema("A: {type: [string, string]}"), json!({"type": "string"}));
}

#[test]
fn wrong_lists_of_types_are_told() {
    let (value, said) = told("A: {type: [string, 3]}");
    assert_eq!(value, json!({"type": "string"}));
    assert!(said.contains("#/components/schemas/A/type: `type` of a schema cannot be"), "{said}");
    let (value, said) = told("A: {type: []}");
    assert_eq!(value, json!({}));
    assert!(said.contains("cannot be `[]`"), "{said}");
    let (value, said) = told("A: {type: file}");
    assert_eq!(value, json!({"type": "string", "format": "binary"}));
    assert!(said.contains("cannot be `\"file\"`"), "{said}");
}

#[test]
fn a_constant_is_an_enum_of_one() {
    assert_eq!(schema("A: {const: x}"), json!({"type": "string", "enum": ["x"]}));
    assert_eq!(schema("A: {type: string, const: x}"), json!({"type": "string", "enum": ["x"]}));
    assert_eq!(schema("A: {const: 3}"), json!({"type": "integer", "enum": [3]}));
    assert_eq!(schema("A: {const: true}"), json!({"type": "boolean", "enum": [true]}));
    assert_eq!(schema("A: {const: null}"), json!({"enum": [null], "nullable": true}));
    assert_eq!(schema("A: {enum: [a, null]}"), json!({"type": "string", "enum": ["a"], "nullable": true}));
    assert_eq!(
        schema("A: {type: [string, 'null'], enum: [a, null]}"),
        json!({"type": "string", "enum": ["a"], "nullable": true})
    );
    assert_eq!(
        schema("A: {enum: [a, 1]}"),
        json!({"oneOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "enum": [1]}]})
    );
}

#[test]
fn constants_with_descriptions_are_an_enum_with_them() {
    assert_eq!(
        schema("A: {oneOf: [{const: a, description: First}, {const: b, title: Second}, {const: c}]}"),
        json!({
            "type": "string", "enum": ["a", "b", "c"],
            "x-enum-descriptions": ["First", "Second", ""],
        })
    );
    assert_eq!(
        schema("A: {type: integer, oneOf: [{const: 1, title: ONE}, {const: 2, title: TWO}]}"),
        json!({"type": "integer", "enum": [1, 2], "x-enum-descriptions": ["ONE", "TWO"]})
    );
    assert_eq!(
        schema("A: {anyOf: [{const: a}, {const: b}, {type: string}, {type: 'null'}]}"),
        json!({"anyOf": [{"type": "string", "enum": ["a", "b"]}, {"type": "string"}], "nullable": true})
    );
    assert_eq!(
        schema("A: {oneOf: [{type: string, enum: [a], description: First}, {type: string, enum: [b, c]}]}"),
        json!({"type": "string", "enum": ["a", "b", "c"], "x-enum-descriptions": ["First", "", ""]})
    );
}

#[test]
fn limits_that_exclude_themselves_have_a_flag() {
    assert_eq!(
        schema("A: {type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10}"),
        json!({"type": "integer", "minimum": 0, "exclusiveMinimum": true, "maximum": 10, "exclusiveMaximum": true})
    );
    assert_eq!(
        schema("A: {type: number, minimum: 5, exclusiveMinimum: 0}"),
        json!({"type": "number", "minimum": 5})
    );
    assert_eq!(
        schema("A: {type: number, minimum: 0, exclusiveMinimum: 0}"),
        json!({"type": "number", "minimum": 0, "exclusiveMinimum": true})
    );
}

#[test]
fn words_of_3_0_are_read_as_meant_and_told() {
    let (value, said) = told("A: {type: string, nullable: true}\nB: {type: string, nullable: false}");
    assert_eq!(value, json!({"type": "string", "nullable": true}));
    assert!(said.starts_with("note[leftover-keyword]: api.yaml:5:"), "{said}");
    assert!(
        said.contains("#/components/schemas/A/nullable: `nullable` is a keyword of OpenAPI 3.0"),
        "{said}"
    );
    let (value, said) = told("A: {$ref: '#/components/schemas/B', nullable: true}\nB: {type: string}");
    assert_eq!(value, json!({"allOf": [{"$ref": "#/components/schemas/B"}], "nullable": true}));
    assert!(said.contains("also beside a reference"), "{said}");
    let (value, said) = told("A: {type: integer, minimum: 1, exclusiveMinimum: true}");
    assert_eq!(value, json!({"type": "integer", "minimum": 1, "exclusiveMinimum": true}));
    assert!(said.contains("the flag of 3.0 is read as meant"), "{said}");
}

#[test]
fn a_tuple_is_a_list_of_its_parts() {
    let (value, said) =
        told("A: {type: array, prefixItems: [{type: string}, {type: [integer, 'null']}], items: false}");
    assert_eq!(
        value,
        json!({"type": "array", "items": {"nullable": true, "oneOf": [
            {"type": "string"}, {"type": "integer", "nullable": true},
        ]}})
    );
    assert!(said.contains("note[tuple]"), "{said}");
    assert!(said.contains("#/components/schemas/A/prefixItems:"), "{said}");
    // A pair of the same is told of nothing: any of its parts is all that can be said.
    assert_eq!(
        schema(
            "A: {prefixItems: [{type: number, title: x}, {type: number, title: y}], minItems: 2, maxItems: 2}"
        ),
        json!({"type": "array", "items": {"type": "number", "title": "x"}, "minItems": 2, "maxItems": 2})
    );
    assert_eq!(
        told("A: {items: [{type: string}, {type: string}]}").0,
        json!({"type": "array", "items": {"type": "string"}})
    );
}

#[test]
fn names_by_pattern_are_a_map() {
    assert_eq!(
        schema(
            "A: {type: object, patternProperties: {'^x-': {type: [string, 'null']}}, additionalProperties: false}"
        ),
        json!({"type": "object", "additionalProperties": {"type": "string", "nullable": true}})
    );
    let (value, said) = told("A: {patternProperties: {a: {type: string}, b: {type: integer}, c: false}}");
    assert_eq!(
        value,
        json!({"type": "object", "additionalProperties": {"oneOf": [{"type": "string"}, {"type": "integer"}]}})
    );
    assert!(said.contains("several `patternProperties`"), "{said}");
    let (value, said) = told("A: {properties: {a: {type: string}}, patternProperties: {b: {type: integer}}}");
    assert_eq!(value, json!({"properties": {"a": {"type": "string"}}}));
    assert!(said.contains("what has such a name is kept as it is"), "{said}");
    assert_eq!(
        schema("A: {type: object, unevaluatedProperties: {type: string}}"),
        json!({"type": "object", "additionalProperties": {"type": "string"}})
    );
}

#[test]
fn what_no_type_says_is_told_once() {
    for keyword in [
        "propertyNames: {pattern: a}",
        "dependentRequired: {a: [b]}",
        "dependentSchemas: {a: {required: [b]}}",
        "if: {required: [a]}",
        "not: {required: [a]}",
    ] {
        let (value, said) = told(&format!("A: {{type: object, {keyword}}}\nB: {{type: object, {keyword}}}"));
        assert_eq!(value, json!({"type": "object"}));
        assert!(said.starts_with("note[unread-keyword]: api.yaml:5:"), "{said}");
        assert!(said.contains("(and in one other place)"), "{said}");
    }
    let (value, said) = told("A: {type: array, items: {type: string}, contains: {const: a}, minContains: 1}");
    assert_eq!(value, json!({"type": "array", "items": {"type": "string"}}));
    assert_eq!(said.matches("unread-keyword").count(), 2, "{said}");
    let (value, said) = told("A: {if: {const: 1}, then: {}, else: {}}");
    assert_eq!(value, json!({}));
    assert_eq!(said.matches("unread-keyword").count(), 1, "{said}");
    assert!(said.contains("`if`, `then` and `else` say"), "{said}");
}

#[test]
fn a_schema_may_be_a_flag() {
    assert_eq!(schema("A: true"), json!({}));
    assert_eq!(schema("A: {items: true, type: array}"), json!({"type": "array", "items": {}}));
    assert_eq!(
        schema("A: {type: object, additionalProperties: false}"),
        json!({"type": "object", "additionalProperties": false})
    );
    assert_eq!(schema("A: {oneOf: [false, {type: string}]}"), json!({"type": "string"}));
    let (value, said) = told("A: false");
    assert_eq!(value, json!({}));
    assert!(said.contains("no value fits the schema `false`"), "{said}");
    let (value, said) = told("A: {type: object, properties: {a: false, b: true}}");
    assert_eq!(value, json!({"type": "object", "properties": {"b": {}}}));
    assert!(said.contains("#/components/schemas/A/properties/a:"), "{said}");
}

#[test]
fn contents_are_formats() {
    let byte = json!({"type": "string", "format": "byte"});
    assert_eq!(schema("A: {type: string, contentEncoding: base64}"), byte);
    assert_eq!(schema("A: {type: [string, 'null'], contentEncoding: base64url}")["format"], "base64url");
    let is = |text: &str| schema(text).get("format").cloned();
    assert_eq!(is("A: {contentMediaType: image/png}"), Some("binary".into()));
    assert_eq!(is("A: {type: string, contentMediaType: application/octet-stream}"), Some("binary".into()));
    assert_eq!(is("A: {type: string, contentMediaType: application/pdf}"), Some("binary".into()));
    assert_eq!(
        is("A: {type: string, contentMediaType: application/json, contentSchema: {type: object}}"),
        None
    );
    assert_eq!(is("A: {type: string, contentMediaType: text/html}"), None);
    assert_eq!(is("A: {type: string, contentMediaType: application/xml}"), None);
    let (_, said) = told("A: {type: string, contentEncoding: quoted-printable}");
    assert!(said.contains("a way to write bytes as text"), "{said}");
}

#[test]
fn positions_are_those_of_the_file() {
    let text = with_schemas(
        "A:\n  anyOf:\n    - type: object\n      properties:\n        a: {type: [string, 7]}\n    - type: 'null'",
    );
    let (document, said) = settled(&text);
    assert!(said.contains("api.yaml:9:17 #/components/schemas/A/anyOf/0/properties/a/type:"), "{said}");
    assert_eq!(document.value()["components"]["schemas"]["A"]["nullable"], true);
}

#[test]
fn ten_thousand_alternatives_are_bounded() {
    let objects: String = (0..10_000)
        .map(|index| format!("  - {{type: object, properties: {{p{index}: {{type: [string, 'null']}}}}}}\n"))
        .collect();
    let value = schema(&format!("A:\n  oneOf:\n{objects}"));
    assert_eq!(value["oneOf"].as_array().map(Vec::len), Some(10_000));
    let constants: String = (0..10_000).map(|index| format!("  - {{const: c{index}}}\n")).collect();
    let value = schema(&format!("A:\n  oneOf:\n{constants}"));
    assert_eq!(value["enum"].as_array().map(Vec::len), Some(10_000));
}
