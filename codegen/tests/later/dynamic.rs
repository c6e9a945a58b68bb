//! References whose target depends on who refers, and dialects.

use serde_json::json;

use super::{read, told, with_schemas};

#[test]
fn a_dynamic_reference_with_one_anchor_is_a_reference() {
    let (value, said) =
        told("A: {type: object, $dynamicAnchor: node, properties: {next: {$dynamicRef: '#node'}}}");
    assert_eq!(value["properties"]["next"], json!({"$ref": "#/components/schemas/A"}));
    assert!(said.starts_with("warning[dynamic-reference]: api.yaml:5:"), "{said}");
    assert!(
        said.contains("#/components/schemas/A/properties/next/$dynamicRef: what `#node` leads to"),
        "{said}"
    );
}

#[test]
fn a_dynamic_reference_with_several_is_any_json() {
    let (value, said) = told(
        "A: {type: array, items: {$dynamicRef: '#item'}, $defs: {item: {$dynamicAnchor: item}}}\nB: {$dynamicAnchor: item, type: string}",
    );
    assert_eq!(value["items"], json!({}));
    assert!(said.contains("it is any JSON"), "{said}");
}

#[test]
fn a_schema_that_may_be_extended_is_itself_where_nothing_extends_it() {
    let (value, said) = told(
        "A: {$dynamicAnchor: node, type: object, properties: {next: {$dynamicRef: '#node'}}}\nB: {$dynamicAnchor: node, type: string}",
    );
    assert_eq!(value["properties"]["next"], json!({"$ref": "#/components/schemas/A"}));
    assert!(said.contains("it is read as a reference to `#/components/schemas/A`"), "{said}");
    let (value, _) = told(
        "A: {$recursiveAnchor: true, type: object, properties: {all: {type: array, items: {$recursiveRef: '#'}}}}",
    );
    assert_eq!(value["properties"]["all"]["items"], json!({"$ref": "#/components/schemas/A"}));
}

#[test]
fn a_dialect_that_is_not_known_is_refused() {
    let with =
        |dialect: &str| format!("jsonSchemaDialect: '{dialect}'\n{}", with_schemas("A: {type: string}"));
    for known in [
        "https://spec.openapis.org/oas/3.1/dialect/base",
        "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
        "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
        "https://json-schema.org/draft/2020-12/schema",
    ] {
        assert!(read(&with(known)).is_ok(), "{known}");
    }
    let said = read(&with("https://example.org/my-own")).unwrap_err().to_string();
    assert_eq!(
        said.lines().next(),
        Some(
            "error: api.yaml:1:1 #/jsonSchemaDialect: \"https://example.org/my-own\" is a dialect of JSON Schema that is not known"
        )
    );
}
