//! In which versions of servers things were seen: what changes of that is told, and breaks nothing.

use codegen::diff::{Change, Level, compare, side};
use codegen::import::{Version, join};
use codegen::{Input, Source, generate};

/// A harbour of one version; what is in braces is there from a version on, or up to one.
fn harbour(version: u32) -> String {
    let from = |first: u32, text: &str| if version >= first { text.to_owned() } else { String::new() };
    format!(
        "openapi: 3.0.3
info: {{title: Harbour, version: '{version}.0'}}
servers: [{{url: 'https://harbour.example.org'}}]
paths:
  /boats:
    get:
      operationId: listBoats
      tags: [boats]
      parameters:
      - {{name: mast, in: query, schema: {{type: string}}}}
{}      responses: {{'200': {{description: OK, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Boat'}}}}}}}}}}
{}components:
  schemas:
    Boat:
      type: object
      properties:
        name: {{type: string}}
{}        state: {{type: string, enum: [MOORED, AT_SEA{}]}}
",
        from(3, "      - {name: sort, in: query, schema: {type: string}}\n"),
        from(3, "  /cranes:\n    get: {operationId: listCranes, tags: [boats], responses: {'204': {description: Done}}}\n"),
        from(3, "        built: {type: integer}\n"),
        from(3, ", LOST"),
    )
}

/// The document joined from these versions, the newest first.
fn joined(versions: &[u32]) -> String {
    let texts: Vec<String> = versions.iter().map(|version| harbour(*version)).collect();
    let sources: Vec<Version<'_>> = texts
        .iter()
        .map(|text| Version {
            name: None,
            original: Source { label: "harbour.yaml", bytes: text.as_bytes() }.into(),
        })
        .collect();
    match sources.len() {
        1 => texts[0].clone(),
        _ => {
            join(&sources, &format!("{}.0", versions[0]))
                .unwrap_or_else(|errors| panic!("{errors}"))
                .imported
                .yaml
        }
    }
}

fn input(text: &str) -> Input<'_> {
    Input::new(Source { label: "harbour.yaml", bytes: text.as_bytes() }, "harbour", "\"1\"")
}

fn changes(old: &[u32], new: &[u32]) -> Vec<Change> {
    let [old, new] = [old, new].map(joined).map(|text| side(&input(&text)).unwrap().model);
    compare(&old, &new)
}

fn told(changes: &[Change]) -> Vec<String> {
    let text = |side: &Option<String>| side.clone().unwrap_or_else(|| "nothing".to_owned());
    let line = |change: &Change| {
        format!("{} {}: {} → {}", change.kind(), change.what, text(&change.before), text(&change.after))
    };
    changes.iter().map(line).collect()
}

#[test]
fn other_bounds_are_a_change_that_breaks_nothing() {
    let found = changes(&[3, 1], &[3, 2, 1]);
    assert!(found.iter().all(|change| change.level() == Level::Patch), "{found:#?}");
    assert_eq!(
        told(&found),
        [
            "crate_changed versions: 1.0, 3.0 → 1.0, 2.0, 3.0",
            "parameter_changed boats::list_boats.sort: seen in 3.0; not in 1.0 → seen in 3.0; not in 2.0",
            "operation_changed boats::list_cranes: seen in 3.0; not in 1.0 → seen in 3.0; not in 2.0",
            "field_changed Boat.built: seen in 3.0; not in 1.0 → seen in 3.0; not in 2.0",
            "value_changed BoatState::Lost: seen in 3.0; not in 1.0 → seen in 3.0; not in 2.0",
        ]
    );
}

#[test]
fn what_was_not_in_all_may_be_now_and_the_reverse() {
    let found = told(&changes(&[3, 2], &[4, 3]));
    assert!(
        found.contains(&"field_changed Boat.built: seen in 3.0; not in 2.0 → seen in all".to_owned()),
        "{found:#?}"
    );
    let found = told(&changes(&[4, 3], &[3, 2]));
    assert!(
        found.contains(&"field_changed Boat.built: seen in all → seen in 3.0; not in 2.0".to_owned()),
        "{found:#?}"
    );
}

#[test]
fn the_same_bounds_with_another_version_in_a_run_are_none() {
    assert_eq!(
        told(&changes(&[4, 3, 2], &[5, 4, 3, 2])),
        ["crate_changed versions: 2.0, 3.0, 4.0 → 2.0, 3.0, 4.0, 5.0"]
    );
    assert_eq!(told(&changes(&[3, 2], &[3, 2])), [""; 0]);
}

#[test]
fn a_document_of_one_version_says_nothing_of_any() {
    assert_eq!(told(&changes(&[3], &[3, 2])), ["crate_changed versions: nothing → 2.0, 3.0"]);
}

#[test]
fn a_crate_says_which_query_parameters_are_not_everywhere() {
    let text = joined(&[3, 2]);
    let output = generate(&input(&text)).unwrap();
    let module = &output.files["src/boats.rs"];
    assert!(module.contains(".queries_seen_in(&[(\"sort\", &[\"3.0\"])])"), "{module}");
    // Of one that is not there at all where its parameter is not, nothing more is to be said.
    assert_eq!(module.matches("queries_seen_in").count(), 1, "{module}");
    assert_eq!(module.matches(".seen_in(").count(), 1, "{module}");
}
