//! Tags under tags.

use codegen::{Input, Output, Source, generate};

fn made(document: &str) -> Output {
    let input = Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "harbour", "\"1\"");
    generate(&input).unwrap_or_else(|errors| panic!("{errors}"))
}

/// What the page of a crate says first, as one line.
fn page(output: &Output) -> String {
    let text = output.files["src/lib.rs"].to_string();
    let lines = text.lines().filter_map(|line| line.strip_prefix("//!"));
    lines.map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

const PATHS: &str = "paths:
  /tugs: {get: {operationId: listTugs, tags: [Tugs], responses: {'204': {description: D}}}}
  /liners: {get: {operationId: listLiners, tags: [Liners], responses: {'204': {description: D}}}}
  /docks: {get: {operationId: listDocks, tags: [Docks], responses: {'204': {description: D}}}}
";

#[test]
fn modules_are_listed_under_the_parents_of_their_tags() {
    let output = made(&format!(
        "openapi: 3.2.0\ninfo: {{title: T, version: '1'}}\ntags: [{{name: Fleet, summary: All that floats}}, {{name: Ships, summary: All ships, parent: Fleet}}, {{name: Tugs, summary: Small ones, parent: Ships}}, {{name: Liners, parent: Ships}}, {{name: Docks, summary: Where they lie}}]\n{PATHS}"
    ));
    assert_eq!(output.warnings.to_string(), "");
    let page = page(&output);
    let expected = " Groups of operations:\n\n - `Fleet`: All that floats\n   - `Ships`: All ships\n     - `Tugs`, module `tugs`: Small ones\n     - `Liners`, module `liners`.\n";
    assert!(page.contains(expected), "{page}");
    // A tag under another moves no module: what users call has the same name.
    assert!(output.files.contains_key("src/tugs.rs") && output.files.contains_key("src/docks.rs"));
    let module = output.files["src/tugs.rs"].to_string();
    assert!(module.starts_with("//! Tugs.\n//!\n//! Small ones\n//!\n//! Part of `Ships`.\n"), "{module}");
}

#[test]
fn groups_of_tags_are_parents() {
    let output = made(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\nx-tagGroups: [{{name: Ships, tags: [Tugs, Liners]}}, {{name: Docks, tags: [Docks]}}]\n{PATHS}"
    ));
    let page = page(&output);
    assert!(
        page.contains(" - `Ships`.\n   - `Tugs`, module `tugs`.\n   - `Liners`, module `liners`.\n"),
        "{page}"
    );
    assert!(!page.contains("`Docks`"), "{page}");
}

#[test]
fn parents_that_lead_nowhere_or_round_are_told() {
    let output = made(&format!(
        "openapi: 3.2.0\ninfo: {{title: T, version: '1'}}\ntags: [{{name: Tugs, parent: Liners}}, {{name: Liners, parent: Tugs}}, {{name: Docks, parent: Gone}}]\n{PATHS}"
    ));
    let said = output.warnings.to_string();
    assert_eq!(said.matches("faulty-node").count(), 2, "{said}");
    assert!(said.contains("#/tags/2/parent: `parent` of a tag names no tag"), "{said}");
    assert!(said.contains("#/tags/0/parent: a tag stands under itself"), "{said}");
    let page = page(&output);
    for tag in ["`Gone`.", "`Docks`, module `docks`.", "`Liners`, module `liners`.", "`Tugs`, module `tugs`."]
    {
        assert_eq!(page.matches(tag).count(), 1, "{tag}\n{page}");
    }
}

#[test]
fn ten_thousand_tags_in_a_row_are_listed_once_each() {
    let tags: Vec<String> =
        (0..10_000).map(|index| format!("{{name: t{index}, parent: t{}}}", index + 1)).collect();
    let output = made(&format!(
        "openapi: 3.2.0\ninfo: {{title: T, version: '1'}}\ntags: [{}, {{name: t10000}}]\n{PATHS}",
        tags.join(", ")
    ));
    let page = page(&output);
    assert!(page.contains("`t5000`.") && page.len() < 1_000_000, "{}", page.len());
}
