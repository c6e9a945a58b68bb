//! `lint`: what is found, where, and what is not; and how it is told.

mod operations;
mod output;
mod schemas;

use codegen::diagnostic::Code;
use codegen::lint::{Report, lint};
use codegen::{Input, Source};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Small, version: '1'}\n";

/// An answer that nothing is to be said of.
const DONE: &str = "responses: {'204': {description: Done}}";

fn report(document: &str, overlay: Option<&str>, bindings: &str) -> Report {
    lint(&input(document, overlay, bindings))
}

fn input<'a>(document: &'a str, overlay: Option<&'a str>, bindings: &'a str) -> Input<'a> {
    Input {
        overlays: overlay
            .map(|text| Source { label: "fixes.yaml", bytes: text.as_bytes() })
            .into_iter()
            .collect(),
        bindings: (!bindings.is_empty())
            .then_some(Source { label: "bindings.toml", bytes: bindings.as_bytes() }),
        ..Input::new(Source { label: "api.yaml", bytes: document.as_bytes() }, "small", String::new())
    }
}

/// A line for each finding: what, where and why.
fn lines(report: &Report) -> String {
    let mut lines = String::new();
    for finding in &report.findings {
        let line = finding.position.map(|place| place.line).unwrap_or_default();
        let code = finding.code.map_or("", Code::name);
        let head = format!("{} {code} {}:{line}", finding.severity, finding.file);
        lines.push_str(&format!("{head} {}: {}\n", finding.pointer.fragment(), finding.message));
        let is_syntax = finding.message.starts_with("not readable");
        assert!(is_syntax || !finding.help.is_empty(), "no word about what to do: {finding}");
    }
    lines
}

/// What is found in a document of which only the interesting lines are given.
fn found(text: &str) -> String {
    let paths = if text.contains("paths:") { "" } else { "paths: {}\n" };
    lines(&report(&format!("{HEAD}{paths}{text}"), None, ""))
}

/// What is found in schemas that an operation sends and answers with, as the properties of one.
fn found_in(schemas: &str) -> String {
    let schemas: String =
        schemas.lines().map(|line| format!("    {}\n", line.strip_prefix("    ").unwrap_or(line))).collect();
    found(&format!(
        "paths:
  /a:
    post:
      operationId: a
      tags: [t]
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/a'}}}}}}}}
      {DONE}
components:
  schemas:
{schemas}"
    ))
}
