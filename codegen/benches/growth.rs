//! How `lint` and `diff` grow with a document: how long they take of one of 5,000 operations, of 10,000 and of
//! 20,000, each as a multiple of the first. Where both grow as documents do, the multiples are those of the sizes.
//!
//! `cargo bench -p codegen --bench growth`; other numbers of operations may stand behind `--`.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use codegen::diff::{compare_sides, sides};
use codegen::lint::lint;
use codegen::{Input, Source};

/// Numbers of operations, where none are given.
const USUAL: [usize; 3] = [5000, 10_000, 20_000];

/// How often each is done: what the machine does besides makes any but the fastest slower.
const ROUNDS: usize = 3;

fn main() {
    let given: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    // `cargo test --benches` asks whether it runs, not how fast.
    let is_timed = std::env::args().any(|argument| argument == "--bench");
    let sizes = match (given.is_empty(), is_timed) {
        (false, _) => given,
        (true, true) => USUAL.to_vec(),
        (true, false) => vec![50, 100],
    };
    println!("{:>10} {:>8} {:>22} {:>22}", "operations", "MB", "lint", "diff");
    let mut first = None;
    for size in sizes {
        let (old, new) = (document(size, "name"), document(size, "title"));
        let linted = fastest(|| {
            let report = lint(&input(&old));
            assert!(!report.findings.is_empty(), "nothing is found");
            report
        });
        let compared = fastest(|| {
            let (older, newer) = sides(&input(&old), &input(&new));
            let (older, newer) = (older.expect("an older side"), newer.expect("a newer side"));
            let changes = compare_sides(&older, &newer);
            assert!(changes.len() > size, "{} changes", changes.len());
            (older, newer, changes)
        });
        let (of_lint, of_diff) = *first.get_or_insert((linted, compared));
        let told = |took: Duration, first: Duration| {
            let (took, first) = (took.as_secs_f64(), first.as_secs_f64());
            format!("{took:.2} s, × {:.2}", took / first)
        };
        let megabytes = old.len() as f64 / 1e6;
        println!("{size:>10} {megabytes:>8.1} {:>22} {:>22}", told(linted, of_lint), told(compared, of_diff));
    }
}

/// How long the fastest round takes, without giving back what it made: a program ends with that.
fn fastest<T>(mut work: impl FnMut() -> T) -> Duration {
    let rounds = (0..ROUNDS).map(|_| {
        let start = Instant::now();
        let made = work();
        let took = start.elapsed();
        drop(made);
        took
    });
    rounds.min().unwrap_or_default()
}

fn input(document: &str) -> Input<'_> {
    Input::new(Source { label: "ships.json", bytes: document.as_bytes() }, "ships", "\"1\"")
}

/// A document of so many operations, each with a body and an answer of its own that hold other things, and a
/// component with a list of values and a field that leads to another; `field` is what one field of each is called.
fn document(operations: usize, field: &str) -> String {
    let (mut paths, mut schemas) = (String::new(), String::new());
    for index in 0..operations {
        let comma = if index == 0 { "" } else { "," };
        let (group, part, next) = (index / 40, index % 97, (index * 7 + 3) % operations);
        // Writing to a String does not fail.
        let _ = write!(
            paths,
            r##"{comma}
"/fleets-{group}/{{fleet}}/ships-{index}": {{"post": {{
  "operationId": "moor_{index}", "tags": ["fleets {}"],
  "parameters": [
    {{"name": "fleet", "in": "path", "required": true, "schema": {{"type": "string"}}}},
    {{"name": "sort", "in": "query", "schema": {{"type": "string", "enum": ["up", "down"]}}}}],
  "requestBody": {{"content": {{"application/json": {{"schema": {{"type": "object", "properties": {{
    "berth_{part}": {{"type": "integer"}}, "crew": {{"type": "object", "properties": {{"rank": {{"type": "string"}}}}}}}}}}}}}}}},
  "responses": {{
    "200": {{"description": "OK", "content": {{"application/json": {{"schema": {{"$ref": "#/components/schemas/Ship{index}"}}}}}}}},
    "404": {{"description": "None", "content": {{"application/json": {{"schema": {{"type": "object", "properties": {{
      "message": {{"type": "string"}}}}}}}}}}}}}}}}}}"##,
            group / 20
        );
        let _ = write!(
            schemas,
            r##"{comma}
"Ship{index}": {{"type": "object", "properties": {{
  "{field}": {{"type": "string"}}, "mast_{part}": {{"type": "number"}}, "next": {{"$ref": "#/components/schemas/Ship{next}"}},
  "state": {{"type": "string", "enum": ["moored", "at sea", "lost {part}"]}}}}}}"##
        );
    }
    format!(
        r#"{{"openapi": "3.0.3", "info": {{"title": "Ships", "version": "1"}},
"servers": [{{"url": "https://ships.example.org"}}],
"paths": {{{paths}}},
"components": {{"schemas": {{{schemas}}}}}}}"#
    )
}
