//! References: with keywords beside them, to what has moved, by address and by anchor.

use serde_json::json;

use super::{read, schema, settled, told, with_schemas};

const B: &str = "B: {type: object, properties: {b: {type: string}}}";

#[test]
fn what_is_said_beside_a_reference_is_said_of_its_use() {
    let wrapped = |said: &str| {
        schema(&format!(
            "A: {{type: object, properties: {{x: {{$ref: '#/components/schemas/B', {said}}}}}}}\n{B}"
        ))["properties"]["x"]
            .clone()
    };
    let reference = json!([{"$ref": "#/components/schemas/B"}]);
    assert_eq!(
        wrapped("description: D, title: T"),
        json!({"allOf": reference, "description": "D", "title": "T"})
    );
    assert_eq!(wrapped("readOnly: true"), json!({"allOf": reference, "readOnly": true}));
    assert_eq!(
        wrapped("deprecated: true, default: {}"),
        json!({"allOf": reference, "deprecated": true, "default": {}})
    );
    assert_eq!(wrapped("examples: [{b: x}]"), json!({"allOf": reference}));
    assert_eq!(wrapped("type: object"), json!({"allOf": reference}));
    assert_eq!(wrapped("type: [object, 'null']"), json!({"allOf": reference, "nullable": true}));
}

#[test]
fn what_holds_values_to_more_is_a_part() {
    let reference = json!({"$ref": "#/components/schemas/B"});
    assert_eq!(
        schema(&format!(
            "A: {{$ref: '#/components/schemas/B', required: [b], properties: {{c: {{type: [integer, 'null']}}}}}}\n{B}"
        )),
        json!({"allOf": [reference, {
            "required": ["b"], "properties": {"c": {"type": "integer", "nullable": true}},
        }]})
    );
    assert_eq!(
        schema(&format!(
            "A: {{$ref: '#/components/schemas/B', allOf: [{{properties: {{c: {{const: x}}}}}}]}}\n{B}"
        )),
        json!({"allOf": [reference, {"properties": {"c": {"type": "string", "enum": ["x"]}}}]})
    );
}

#[test]
fn definitions_in_a_schema_are_components() {
    let (document, said) = settled(&with_schemas(
        "A:\n  type: object\n  properties: {x: {$ref: '#/components/schemas/A/$defs/Inner'}}\n  $defs:\n    Inner: {type: [string, 'null'], enum: [a, null]}",
    ));
    assert_eq!(said, "");
    let schemas = &document.value()["components"]["schemas"];
    assert_eq!(schemas["A"]["properties"]["x"], json!({"$ref": "#/components/schemas/Inner"}));
    assert_eq!(schemas["Inner"], json!({"type": "string", "enum": ["a"], "nullable": true}));
    assert_eq!(schemas["A"].get("$defs"), None);
}

#[test]
fn references_follow_what_has_moved() {
    let (document, said) = settled(&with_schemas(
        "A: {anyOf: [{type: 'null'}, {type: object, properties: {x: {type: string}}}]}\nX: {type: array, items: {$ref: '#/components/schemas/A/anyOf/1/properties/x'}}\nY: {$ref: '#/components/schemas/A/anyOf/1'}\nZ: {type: array, items: {$ref: '#/components/schemas/T/prefixItems/0'}}\nT: {prefixItems: [{type: object, properties: {t: {type: string}}}]}",
    ));
    assert_eq!(said, "");
    let schemas = &document.value()["components"]["schemas"];
    assert_eq!(schemas["X"]["items"], json!({"$ref": "#/components/schemas/A/properties/x"}));
    assert_eq!(schemas["Y"], json!({"$ref": "#/components/schemas/A"}));
    assert_eq!(schemas["Z"]["items"], json!({"$ref": "#/components/schemas/T/items"}));
}

#[test]
fn anchors_and_addresses_are_pointers() {
    let items = |schemas: &str| schema(&format!("A: {schemas}"))["items"].clone();
    let b = json!({"$ref": "#/components/schemas/B"});
    assert_eq!(items("{type: array, items: {$ref: '#bee'}}\nB: {$anchor: bee, type: object}"), b);
    let id = "B: {$id: 'https://example.org/schemas/bee.json', type: object}";
    assert_eq!(
        items(&format!("{{type: array, items: {{$ref: 'https://example.org/schemas/bee.json'}}}}\n{id}")),
        b
    );
    assert_eq!(
        items(&format!(
            "{{$id: 'https://example.org/schemas/a.json', type: array, items: {{$ref: bee.json}}}}\n{id}"
        )),
        b
    );
    assert_eq!(
        items(&format!(
            "{{$id: '/schemas/a.json', type: array, items: {{$ref: '#/components/schemas/B'}}}}\n{id}"
        )),
        b
    );
    // In a schema with an address a pointer begins at the schema.
    let value =
        items("{$id: a.json, type: array, items: {$ref: '#/$defs/Inner'}, $defs: {Inner: {type: object}}}");
    assert_eq!(value, json!({"$ref": "#/components/schemas/Inner"}));
}

#[test]
fn a_document_may_say_its_own_address() {
    let text = "openapi: 3.2.0\n$self: https://example.org/api.yaml\ninfo: {title: T, version: '1'}\ncomponents:\n  schemas:\n    A: {type: array, items: {$ref: 'https://example.org/api.yaml#/components/schemas/B'}}\n    B: {type: object}\n";
    let (document, said) = settled(text);
    assert_eq!(said, "");
    assert_eq!(
        document.value()["components"]["schemas"]["A"]["items"],
        json!({"$ref": "#/components/schemas/B"})
    );
}

#[test]
fn circles_and_long_chains_come_to_an_end() {
    let (_, said) = told(
        "A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {$ref: '#/components/schemas/A', description: D}",
    );
    assert_eq!(said, "");
    let chain: String = (0..2_000)
        .map(|index| format!("C{index}: {{$ref: '#/components/schemas/C{}', description: D}}\n", index + 1))
        .collect();
    let (_, said) = told(&format!(
        "A: {{anyOf: [{{$ref: '#/components/schemas/C0'}}, {{type: 'null'}}]}}\n{chain}C2000: {{type: string}}"
    ));
    assert_eq!(said, "");
    let (_, said) = told("A: {anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}");
    assert_eq!(said, "");
}

#[test]
fn files_beside_are_of_the_same_version() {
    use codegen::document::{self, FileBeside, Source};
    let text = with_schemas("A: {$ref: './b.yaml#/B'}");
    let document = document::parse(Source { label: "api.yaml", bytes: text.as_bytes() }).unwrap();
    let beside = "B: {type: [string, 'null']}\n";
    let source = Source { label: "b.yaml", bytes: beside.as_bytes() };
    let document = document::lift_to_3_0(document, &[FileBeside { path: "b.yaml", source }]).unwrap();
    assert_eq!(document.value()["components"]["schemas"]["A"], json!({"type": "string", "nullable": true}));
    assert!(read(&text).is_ok());
}
