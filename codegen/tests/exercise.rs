//! The calls of every operation, for the crate of tests: whatever an API is made of, they are Rust that compiles.

use std::collections::BTreeSet;

use codegen::{Input, Source};

/// The calls of an API with these paths.
fn calls(paths: &str) -> String {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Harbour, version: '1'}}\npaths:\n{paths}components: {{schemas: {{Ship: {{type: object, properties: {{name: {{type: string}}}}}}}}}}\n"
    );
    let document = Source { label: "harbour.yaml", bytes: text.as_bytes() };
    let input = Input { with_exercise: true, ..Input::new(document, "harbour", "\"1\"") };
    let output = codegen::generate(&input).unwrap_or_else(|errors| panic!("{errors}"));
    output.exercise.expect("calls were asked for")
}

#[test]
fn calls_are_made_only_where_they_are_asked_for() {
    let text = "openapi: 3.0.3\ninfo: {title: Harbour, version: '1'}\npaths: {/ships: {get: {operationId: look, responses: {'204': {description: d}}}}}\n";
    let [with, without] = [true, false].map(|with_exercise| {
        let document = Source { label: "harbour.yaml", bytes: text.as_bytes() };
        let input = Input { with_exercise, ..Input::new(document, "harbour", "\"1\"") };
        codegen::generate(&input).unwrap_or_else(|errors| panic!("{errors}"))
    });
    assert!(with.exercise.is_some_and(|calls| calls.contains("look")));
    assert_eq!(without.exercise, None);
    // They are beside what makes the crate, which is the same.
    assert_eq!(with.files, without.files);
    let document = Source { label: "harbour.yaml", bytes: text.as_bytes() };
    assert!(!Input::new(document, "harbour", "\"1\"").with_exercise);
}

#[test]
fn no_module_takes_the_name_of_another_list() {
    let paths = ["operations", "models", "events", "exercise", "decoded", "api"].map(|tag| {
        format!(
            "  /{tag}: {{get: {{operationId: look, tags: [{tag}], responses: {{'204': {{description: d}}}}}}}}\n"
        )
    });
    let calls = calls(&paths.concat());
    let file = syn::parse_file(&calls).expect("Rust");
    let mut names = BTreeSet::new();
    for item in &file.items {
        if let syn::Item::Static(list) = item {
            assert!(names.insert(list.ident.to_string()), "{} stands twice", list.ident);
        }
    }
    assert_eq!(names.len(), 9, "{names:?}");
}

#[test]
fn what_is_more_than_a_text_or_a_number_is_given_as_a_whole() {
    let ship = "schema: {$ref: '#/components/schemas/Ship'}";
    let ships = "schema: {type: array, items: {$ref: '#/components/schemas/Ship'}}";
    let calls = calls(&format!(
        "  /ships:
    get:
      operationId: look
      tags: [ships]
      parameters:
      - {{name: like, in: query, style: deepObject, explode: true, {ship}}}
      - {{name: those, in: query, content: {{application/json: {{{ships}}}}}}}
      - {{name: berth, in: query, required: true, content: {{application/json: {{{ship}}}}}}}
      - {{name: ids, in: query, schema: {{type: array, items: {{type: string}}}}}}
      - {{name: mark, in: cookie, schema: {{type: string}}}}
      responses: {{'204': {{description: d}}}}
    post:
      operationId: tell
      tags: [ships]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded: {{schema: {{type: object, additionalProperties: {{type: string}}}}}}
      responses: {{'204': {{description: d}}}}
    put:
      operationId: paint
      tags: [ships]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [ship, picture]
              properties: {{ship: {{$ref: '#/components/schemas/Ship'}}, picture: {{type: string, format: binary}}}}
      responses: {{'204': {{description: d}}}}
"
    ));
    for piece in [
        "sample.query::<Option<exercise::Whole<Ship>>>(\"like\")?",
        "request = request.like(&*value);",
        "sample.query::<Option<exercise::Whole<Vec<Ship>>>>(\"those\")?",
        "&*sample.query::<exercise::Whole<Ship>>(\"berth\")?",
        "sample.query::<Vec<&str>>(\"ids\")?",
        "sample.cookie::<Option<&str>>(\"mark\")?",
        "&*sample.field::<exercise::Whole<Ship>>(\"ship\")?",
        "sample.field::<Part>(\"picture\")?",
    ] {
        assert!(calls.contains(piece), "{piece}\n{calls}");
    }
    assert!(!calls.contains("sample.form"), "{calls}");
}
