//! Documents about ships that tests of media types have in common, and what is emitted of them.

use codegen::{Input, Source, generate};

pub(crate) fn input(document: &str) -> Input<'_> {
    Input::new(Source { label: "harbour.yaml", bytes: document.as_bytes() }, "harbour", "\"1\"")
}

/// The module of the operations of a document of OpenAPI 3.0, without what documents it.
pub(crate) fn module(paths: &str) -> String {
    emitted(&format!(
        "openapi: 3.0.3\ninfo: {{title: Harbour, version: '1'}}\n{paths}components: {{schemas: {{Ship: {{type: object, properties: {{name: {{type: string}}}}}}, Dock: {{type: object, properties: {{berth: {{type: integer}}}}}}}}}}\n"
    ))
}

pub(crate) fn emitted(document: &str) -> String {
    let output = generate(&input(document)).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let text = output.files.get("src/ships.rs").unwrap_or_else(|| panic!("{:?}", output.files.keys()));
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with("//") && !line.is_empty());
    lines.collect::<Vec<_>>().join(" ")
}

pub(crate) fn holds(text: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(text.contains(piece), "{piece}\n{text}");
    }
}

/// One operation that takes these media types, and has to be given one.
pub(crate) fn taking(content: &str) -> String {
    module(&format!(
        "paths: {{/ships: {{patch: {{operationId: change, tags: [ships], requestBody: {{required: true, content: {content}}}, responses: {{'204': {{description: done}}}}}}}}}}\n"
    ))
}

/// One operation that answers these media types.
pub(crate) fn answering(content: &str) -> String {
    module(&format!(
        "paths: {{/ships: {{get: {{operationId: look, tags: [ships], responses: {{'200': {{description: done, content: {content}}}}}}}}}}}\n"
    ))
}

pub(crate) const SHIP: &str = "{schema: {$ref: '#/components/schemas/Ship'}}";
pub(crate) const DOCK: &str = "{schema: {$ref: '#/components/schemas/Dock'}}";
