//! Enums whose values are of several types, or of one that no `type` says.

use codegen::{Input, Source};
use serde_json::{Value, json};

/// What the emitted crate says of the fields of a schema.
fn fields(version: &str, properties: &Value) -> Vec<(String, String)> {
    let thing = json!({"type": "object", "properties": properties});
    let (schemas, answer) = match version {
        "2.0" => {
            (json!({"definitions": {"Thing": thing}}), json!({"schema": {"$ref": "#/definitions/Thing"}}))
        }
        _ => (
            json!({"components": {"schemas": {"Thing": thing}}}),
            json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}),
        ),
    };
    let mut answer = answer;
    answer["description"] = "done".into();
    let mut document = json!({
        "info": {"title": "T", "version": "1"},
        "paths": {"/things": {"get": {"operationId": "ask", "responses": {"200": answer}}}},
    });
    document[if version == "2.0" { "swagger" } else { "openapi" }] = version.into();
    let (Value::Object(document), Value::Object(schemas)) = (&mut document, schemas) else { unreachable!() };
    document.extend(schemas);
    let bytes = serde_json::to_vec(&document).expect("JSON");
    let output =
        codegen::generate(&Input::new(Source { label: "api.json", bytes: &bytes }, "sample", "\"1\""));
    let output = output.unwrap_or_else(|faults| panic!("{faults}"));
    let all: String =
        output.files.into_iter().filter(|(path, _)| path.contains("models")).map(|(_, text)| text).collect();
    let lines = all.lines().filter_map(|line| line.trim().strip_prefix("pub ")?.split_once(": "));
    let typed =
        lines.filter_map(|(name, rest)| Some((name.to_owned(), rest.split_once(", with_")?.0.to_owned())));
    typed.chain([("".to_owned(), all.clone())]).collect()
}

#[test]
fn values_say_their_types_where_none_is_said() {
    let properties = json!({
        "whole": {"enum": [1, 2]},
        "fraction": {"enum": [1, 2.5]},
        "wide": {"type": "integer", "enum": [0, u64::MAX, null]},
        "wider": {"type": "integer", "enum": [-1, u64::MAX]},
        "wide_untyped": {"enum": [u64::MAX]},
        "truth": {"enum": [true]},
        "may_be": {"enum": [true, null]},
        "lists": {"enum": [["a"], []]},
        "text": {"enum": ["a", "b"]},
        "nothing": {"enum": [null]},
        "mixed": {"enum": ["auto", 1, true]},
        "mixed_or_null": {"enum": ["manual", 2.5, null]},
        "mixed_with_lists": {"enum": ["none", ["x"]]},
        "items": {"type": "array", "items": {"enum": ["all", 0]}},
    });
    let expected = [
        ("fraction", "Option<Number>"),
        ("items", "Option<Vec<ThingItems>>"),
        ("lists", "Option<Vec<Json>>"),
        ("may_be", "Option<bool>"),
        ("mixed", "Option<ThingMixed>"),
        ("mixed_or_null", "Option<ThingMixedOrNull>"),
        ("mixed_with_lists", "Option<ThingMixedWithLists>"),
        ("nothing", "Option<Json>"),
        ("text", "Option<ThingText>"),
        ("truth", "Option<bool>"),
        ("whole", "Option<i64>"),
        ("wide", "Option<u64>"),
        ("wide_untyped", "Option<u64>"),
        ("wider", "Option<Number>"),
    ];
    for version in ["3.0.3", "3.1.0", "2.0"] {
        let mut found = fields(version, &properties);
        let text = found.pop().expect("the whole text").1;
        let found: Vec<(&str, &str)> = found.iter().map(|(name, ty)| (name.as_str(), ty.as_str())).collect();
        let found: Vec<_> = found.into_iter().filter(|(name, _)| *name != "extra").collect();
        assert_eq!(found, expected, "{version}");
        let mixed = text.split_once("pub enum ThingMixed {").map(|(_, rest)| rest).unwrap_or_default();
        let mixed = mixed.split_once("\n}").map(|(body, _)| body).unwrap_or_default();
        for variant in ["(ThingMixedValue)", "Integer(i64)", "Boolean(bool)", "Other(Json)"] {
            assert!(mixed.contains(variant), "{version}: {variant}\n{mixed}");
        }
    }
}

#[test]
fn what_is_said_of_each_value_stays_with_it() {
    let properties = json!({"mixed": {
        "enum": [1, "auto", "off"],
        "x-enum-descriptions": ["The first.", "As it likes.", "Not at all."],
        "x-enum-varnames": ["One", "Auto", "Off"],
    }});
    for version in ["3.0.3", "2.0"] {
        let text = fields(version, &properties).pop().expect("the whole text").1;
        let auto = text.find("As it likes.").unwrap_or_else(|| panic!("{version}\n{text}"));
        assert!(text[auto..].trim_start_matches("As it likes.").trim_start().contains("Auto,"), "{text}");
        assert!(!text.contains("The first."), "a number is no value of the enum\n{text}");
    }
}
