//! Documents that lead round in circles or on for ever: each ends, in a crate that is no larger than it has reason to
//! be, or in an error.

use codegen::{Input, Source, generate};

/// How many bytes of a crate are made of a document with these schemas, whose first path answers with `A`.
#[track_caller]
fn size(version: &str, paths: &str, components: &str) -> usize {
    let text = format!(
        "openapi: {version}\ninfo: {{title: T, version: '1'}}\npaths:\n  /a: {{get: {{operationId: a, tags: [t], responses: {{'200': {{description: D, content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}}}\n{paths}components:\n{components}"
    );
    let input = Input::new(Source { label: "api.yaml", bytes: text.as_bytes() }, "small", "\"1\"");
    let output = generate(&input).unwrap_or_else(|errors| panic!("{errors}"));
    let size = output.files.values().map(|text| text.to_string().len()).sum();
    // A crate of nothing has its frame; what is described has a few lines for each of its own.
    let bound = 60_000 + 20 * text.len();
    assert!(size < bound, "{size} bytes of {} bytes", text.len());
    size
}

/// The same, of schemas alone.
#[track_caller]
fn of_schemas(schemas: &str) {
    for version in ["3.0.3", "3.1.0"] {
        size(version, "", &format!("  schemas:\n{schemas}"));
    }
}

#[test]
fn lists_of_alternatives_that_are_such_lists() {
    of_schemas("    A: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/A'}}]}\n");
    of_schemas(
        "    A: {oneOf: [{type: array, items: {$ref: '#/components/schemas/A'}}, {type: array, items: {type: array, items: {$ref: '#/components/schemas/B'}}}]}\n    B: {anyOf: [{$ref: '#/components/schemas/A'}, {type: array, items: {$ref: '#/components/schemas/B'}}]}\n",
    );
}

#[test]
fn types_that_are_said_twice_at_every_depth() {
    let inner = (0..30).fold("{type: string}".to_owned(), |inner, _| {
        format!("{{type: [object, object], properties: {{p: {inner}}}}}")
    });
    of_schemas(&format!("    A: {inner}\n"));
    let inner = (0..30).fold("{type: string}".to_owned(), |inner, _| {
        format!("{{type: [array, object, string], items: {inner}}}")
    });
    of_schemas(&format!("    A: {inner}\n"));
}

#[test]
fn a_choice_of_itself_several_times_over() {
    let own = ["{$ref: '#/components/schemas/A'}"; 10].join(", ");
    for key in ["oneOf", "anyOf", "allOf"] {
        of_schemas(&format!("    A: {{{key}: [{own}]}}\n"));
        of_schemas(&format!(
            "    A: {{{key}: [{own}, {{type: object, properties: {{a: {{{key}: [{own}]}}}}}}]}}\n"
        ));
    }
}

#[test]
fn a_parameter_that_is_a_choice_of_itself() {
    for (place, style) in
        [("query", "form"), ("query", "deepObject"), ("header", "simple"), ("cookie", "form")]
    {
        for key in ["oneOf", "anyOf", "allOf"] {
            let own = "{$ref: '#/paths/~1b/get/parameters/0/schema'}";
            let paths = format!(
                "  /b: {{get: {{operationId: b, tags: [t], parameters: [{{name: p, in: {place}, style: {style}, schema: {{{key}: [{own}, {own}, {own}]}}}}], responses: {{'204': {{description: D}}}}}}}}\n"
            );
            size("3.0.3", &paths, "  schemas: {A: {type: string}}\n");
        }
    }
}

#[test]
fn forms_of_themselves() {
    for form in ["multipart/form-data", "application/x-www-form-urlencoded"] {
        let paths = format!(
            "  /b: {{post: {{operationId: b, tags: [t], requestBody: {{content: {{{form}: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}, responses: {{'204': {{description: D}}}}}}}}\n"
        );
        let own = ["{$ref: '#/components/schemas/A'}"; 10].join(", ");
        for schema in [
            format!("{{allOf: [{own}]}}"),
            format!("{{type: object, properties: {{a: {{allOf: [{own}]}}}}}}"),
            format!("{{type: object, properties: {{a: {{type: array, items: {{oneOf: [{own}]}}}}}}}}"),
        ] {
            size("3.0.3", &paths, &format!("  schemas: {{A: {schema}}}\n"));
        }
    }
}

#[test]
fn forms_of_parts_of_parts() {
    let parts: String = (0..30)
        .map(|index| {
            let part = format!("{{$ref: '#/components/schemas/P{}'}}", index + 1);
            format!("    P{index}: {{allOf: [{part}, {part}, {part}, {part}]}}\n")
        })
        .collect();
    let paths = "  /b: {post: {operationId: b, tags: [t], requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/P0'}}}}, responses: {'204': {description: D}}}}\n";
    size(
        "3.0.3",
        paths,
        &format!(
            "  schemas:\n    A: {{type: string}}\n{parts}    P30: {{type: object, properties: {{p: {{type: string}}}}}}\n"
        ),
    );
}

#[test]
fn structs_that_hold_one_another() {
    let ring: String = (0..600)
        .map(|index| {
            let next = |step: usize| format!("{{$ref: '#/components/schemas/R{}'}}", (index + step) % 600);
            format!(
                "    R{index}: {{type: object, properties: {{a: {}, b: {}, c: {}}}}}\n",
                next(0),
                next(1),
                next(7)
            )
        })
        .collect();
    of_schemas(&format!("    A: {{$ref: '#/components/schemas/R0'}}\n{ring}"));
}

#[test]
fn media_types_of_one_another() {
    let paths = "  /b: {get: {operationId: b, tags: [t], responses: {'200': {content: {application/json: {$ref: '#/components/mediaTypes/M'}}}}}}\n";
    for types in [
        "{M: {$ref: '#/components/mediaTypes/N'}, N: {$ref: '#/components/mediaTypes/M'}}",
        "{M: {schema: {type: string}, encoding: {a: {headers: {X: {content: {text/plain: {$ref: '#/components/mediaTypes/M'}, text/css: {$ref: '#/components/mediaTypes/M'}}}}}}}}",
    ] {
        size("3.2.0", paths, &format!("  schemas: {{A: {{type: string}}}}\n  mediaTypes: {types}\n"));
    }
}

#[test]
fn references_in_a_row() {
    let chain: String = (0..10_000)
        .map(|index| format!("    C{index}: {{$ref: '#/components/schemas/C{}'}}\n", index + 1))
        .collect();
    let schemas = format!(
        "  schemas:\n{chain}    C10000: {{type: string}}\n    A: {{type: object, properties: {{c: {{$ref: '#/components/schemas/C0'}}}}}}\n"
    );
    assert!(size("3.0.3", "", &schemas) > 0);
}
