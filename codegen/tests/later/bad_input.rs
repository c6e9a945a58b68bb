//! Documents of later versions that lead on for ever, contradict themselves, or are in the words of another version: a
//! clear error, or a result that is no larger than it has reason to be.

use codegen::{Input, Output, Source, generate};

use super::with_schemas;

/// As many of a thing as nobody writes by hand.
const MANY: usize = 10_000;

fn run(text: &str) -> Result<Output, String> {
    let input = Input::new(Source { label: "api.yaml", bytes: text.as_bytes() }, "small", "\"1\"");
    generate(&input).map_err(|errors| errors.to_string())
}

const PATHS: &str = "paths: {/a: {get: {operationId: a, tags: [t], responses: {'200': {description: D, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}}\n";

/// What is made of the schema `A`, which an operation answers with, and what is told.
#[track_caller]
fn bounded(schemas: &str) -> (Output, String) {
    let text = with_schemas(schemas).replacen("components:\n", &format!("{PATHS}components:\n"), 1);
    let output = run(&text).unwrap_or_else(|errors| panic!("{errors}"));
    let size: usize = output.files.values().map(|text| text.to_string().len()).sum();
    assert!(size < 60_000 + 20 * text.len(), "{size} bytes of {} bytes", text.len());
    let said = output.warnings.to_string();
    (output, said)
}

/// A name, a colon and a schema for each number, in lines.
fn each(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(|index| line(index) + "\n").collect()
}

#[test]
fn the_words_of_3_1_in_a_document_of_3_0() {
    let document = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1', summary: S, license: {{name: MIT, identifier: MIT}}}}\njsonSchemaDialect: https://json-schema.org/draft/2020-12/schema\n{PATHS}webhooks: {{w: {{post: {{responses: {{}}}}}}}}\ncomponents:\n  pathItems: {{}}\n  schemas:\n    A:\n      type: [object, 'null']\n      $comment: c\n      properties:\n        a: {{type: [string, integer, 'null']}}\n        b: {{const: x}}\n        c: {{type: array, prefixItems: [{{type: string}}], items: false}}\n        d: {{$ref: '#/components/schemas/A/$defs/D', description: D}}\n        e: {{type: number, exclusiveMinimum: 1, examples: [1]}}\n        f: true\n        g: {{type: object, patternProperties: {{x: {{type: string}}}}, unevaluatedProperties: false}}\n        h: {{if: {{}}, then: {{}}, else: {{}}, contentEncoding: base64}}\n        i: {{anyOf: [{{type: string}}, {{type: 'null'}}]}}\n      $defs: {{D: {{type: string}}}}\n"
    );
    let output = run(&document).unwrap_or_else(|errors| panic!("{errors}"));
    let model = output.files["src/models/a.rs"].to_string();
    for field in [
        "pub b: Option<",
        "pub d: Option<String>",
        "pub e: Option<",
        "pub f: Option<Json>",
        "pub i: Option<String>",
    ] {
        assert!(model.contains(field), "{field}\n{model}");
    }
    assert!(!output.warnings.to_string().is_empty());
}

#[test]
fn the_words_of_3_0_in_a_document_of_3_1() {
    let (output, said) = bounded(
        "A:\n  type: object\n  nullable: true\n  example: {a: b}\n  properties:\n    a: {type: string, nullable: true, enum: [x, null]}\n    b: {type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}\n    c: {$ref: '#/components/schemas/B', nullable: true}\n    d: {type: string, format: binary}\n    e: {allOf: [{$ref: '#/components/schemas/B'}], nullable: true}\n    f: {type: file}\nB: {type: object, properties: {b: {type: string}}}",
    );
    let model = output.files["src/models/a.rs"].to_string();
    for field in ["pub b: Option<i64>", "pub c: Option<B>", "pub e: Option<B>"] {
        assert!(model.contains(field), "{field}\n{model}");
    }
    assert!(said.contains("leftover-keyword"), "{said}");
}

#[test]
fn lists_of_types_that_are_none() {
    for list in [
        "[]",
        "[text]",
        "[string, string]",
        "[[string]]",
        "[7]",
        "[null]",
        "[{}]",
        "7",
        "{}",
        "true",
        "[string, [null]]",
        "['null', 'null']",
    ] {
        let (output, said) = bounded(&format!("A: {{type: object, properties: {{a: {{type: {list}}}}}}}"));
        assert!(output.files["src/models/a.rs"].contains("pub a: Option<"), "{list}");
        let is_meant = matches!(list, "[string, string]" | "['null', 'null']");
        assert_eq!(said.contains("#/components/schemas/A/properties/a"), !is_meant, "{list}: {said}");
    }
    let words = "object, string, ".repeat(MANY);
    let (output, _) = bounded(&format!("A: {{type: object, properties: {{a: {{type: [{words}]}}}}}}"));
    assert!(output.files["src/models/a.rs"].len() < 2_000);
}

#[test]
fn parts_that_are_their_own_whole() {
    let (_, said) = bounded(
        "A: {allOf: [{$ref: '#/components/schemas/B'}]}\nB: {allOf: [{$ref: '#/components/schemas/A'}, {type: [object, 'null'], properties: {b: {type: string}}}]}",
    );
    assert!(said.contains("circular-all-of"), "{said}");
    let circle = each(40, |index| {
        format!(
            "C{index}: {{$ref: '#/components/schemas/C{}', properties: {{p{index}: {{const: 1}}}}}}",
            (index + 1) % 40
        )
    });
    bounded(&format!("A: {{$ref: '#/components/schemas/C0', required: [p1]}}\n{circle}"));
}

#[test]
fn ten_thousand_references_in_a_row() {
    let chain = |more: &str| {
        each(MANY, |index| format!("C{index}: {{$ref: '#/components/schemas/C{}'{more}}}", index + 1))
    };
    let document = |more: &str| {
        format!(
            "A: {{type: object, properties: {{c: {{$ref: '#/components/schemas/C0'}}}}}}\n{}C{MANY}: {{type: string}}",
            chain(more)
        )
    };
    bounded(&document(""));
    // What is said beside each is an extension each time, of which nobody writes so many.
    let text = with_schemas(&document(", description: D"));
    let said = run(&text.replacen("components:\n", &format!("{PATHS}components:\n"), 1)).unwrap_err();
    assert!(said.contains("more than 64 schemas extend one another"), "{said}");
    let nulls = each(MANY, |index| {
        format!("C{index}: {{anyOf: [{{$ref: '#/components/schemas/C{}'}}, {{type: 'null'}}]}}", index + 1)
    });
    let text = with_schemas(&format!(
        "A: {{type: array, items: {{$ref: '#/components/schemas/C0'}}}}\n{nulls}C{MANY}: {{type: string}}"
    ));
    let said = run(&text.replacen("components:\n", &format!("{PATHS}components:\n"), 1)).unwrap_err();
    assert!(said.contains("more than 64 schemas extend one another"), "{said}");
}

#[test]
fn dynamic_references_round_in_a_circle() {
    let circle = each(1_000, |index| {
        format!(
            "C{index}: {{$dynamicAnchor: n, type: object, properties: {{a: {{$dynamicRef: '#n'}}, b: {{$ref: '#/components/schemas/C{}'}}}}}}",
            (index + 1) % 1_000
        )
    });
    bounded(&format!("A: {{$ref: '#/components/schemas/C0'}}\n{circle}"));
    let (_, said) = bounded(
        "A: {$dynamicAnchor: a, $dynamicRef: '#a'}\nB: {$dynamicAnchor: b, allOf: [{$dynamicRef: '#b'}, {$recursiveRef: '#'}]}",
    );
    assert!(said.contains("dynamic-reference"), "{said}");
}

#[test]
fn addresses_and_anchors_that_several_have() {
    let (output, _) = bounded(&format!(
        "A: {{type: object, properties: {{a: {{$ref: same.json}}, b: {{$ref: '#same'}}}}}}\n{}",
        each(1_000, |index| format!(
            "S{index}: {{$id: same.json, type: string}}\nT{index}: {{$anchor: same, type: integer}}"
        ))
    ));
    let model = output.files["src/models/a.rs"].to_string();
    // The first is meant.
    assert!(model.contains("pub a: Option<String>") && model.contains("pub b: Option<i64>"), "{model}");
}

#[test]
fn constants_and_tuples_of_any_size() {
    let entries: String = (0..MANY).map(|index| format!("k{index}: [{index}, x], ")).collect();
    bounded(&format!("A: {{const: {{{entries}}}}}"));
    bounded(&format!("A: {{oneOf: [{{const: {{{entries}}}}}, {{const: [{{{entries}}}]}}]}}"));
    let parts: String =
        (0..MANY).map(|index| format!("{{type: object, properties: {{p{index}: {{}}}}}}, ")).collect();
    let (_, said) = bounded(&format!("A: {{prefixItems: [{parts}]}}"));
    assert!(said.contains("note[tuple]"), "{said}");
    bounded(&format!("A: {{prefixItems: [{}]}}", "{type: string}, ".repeat(MANY)));
    let patterns: String = (0..2_000).map(|index| format!("p{index}: {{const: c{index}}}, ")).collect();
    bounded(&format!("A: {{patternProperties: {{{patterns}}}}}"));
}

#[test]
fn definitions_in_definitions() {
    let deep = |depth: usize| {
        (0..depth).fold("{type: string}".to_owned(), |inner, _| format!("{{$defs: {{d: {inner}}}}}"))
    };
    // As deep as a text may be.
    bounded(&format!(
        "A: {{type: object, properties: {{a: {{$ref: '#/components/schemas/A{}'}}}}, $defs: {{d: {}}}}}",
        "/$defs/d".repeat(40),
        deep(39)
    ));
    let text = with_schemas(&format!("A: {}", deep(200)));
    let said = run(&text.replacen("components:\n", &format!("{PATHS}components:\n"), 1)).unwrap_err();
    assert!(said.contains("recursion limit exceeded"), "{said}");
    let circle = each(1_000, |index| {
        format!(
            "    d{index}: {{type: object, properties: {{n: {{$ref: '#/components/schemas/A/$defs/d{}'}}}}}}",
            (index + 1) % 1_000
        )
    });
    bounded(&format!(
        "A:\n  type: object\n  properties: {{a: {{$ref: '#/components/schemas/A/$defs/d0'}}}}\n  $defs:\n{circle}"
    ));
}

#[test]
fn conditions_of_themselves() {
    let own = "{$ref: '#/components/schemas/A'}";
    let many = vec![own; 100].join(", ");
    let (_, said) = bounded(&format!(
        "A: {{type: object, if: {own}, then: {{if: {own}, then: {own}}}, else: {{allOf: [{many}]}}, not: {own}, dependentSchemas: {{a: {own}}}, propertyNames: {own}, contains: {own}}}"
    ));
    assert!(said.contains("unread-keyword"), "{said}");
}

#[test]
fn alternatives_by_the_thousand() {
    let refs: String =
        (0..1_000).map(|index| format!("{{$ref: '#/components/schemas/S{index}'}}, ")).collect();
    let kinds =
        each(1_000, |index| format!("S{index}: {{type: object, properties: {{kind: {{const: k{index}}}}}}}"));
    bounded(&format!("A: {{oneOf: [{refs}]}}\n{kinds}"));
    bounded(&format!(
        "A: {{oneOf: [{refs}], discriminator: {{propertyName: kind, defaultMapping: S0}}}}\n{kinds}"
    ));
    let lists: String = (0..1_000)
        .map(|index| format!("{{type: array, items: {{type: object, properties: {{p{index}: {{}}}}}}}}, "))
        .collect();
    bounded(&format!("A: {{anyOf: [{lists}]}}"));
    let types: String = (0..1_000)
        .map(|index| format!("{{type: [object, array, string, 'null'], properties: {{p{index}: {{}}}}}}, "))
        .collect();
    bounded(&format!("A: {{anyOf: [{types}]}}"));
}
