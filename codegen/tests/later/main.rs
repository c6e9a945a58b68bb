//! OpenAPI 3.1 and 3.2 → OpenAPI 3.0.

mod bad_input;
mod default_mapping;
mod dynamic;
mod equal;
mod nodes;
mod reference;
mod schema;
mod stream;
mod tags;
mod webhooks;

use codegen::diagnostic::{Diagnostics, Told};
use codegen::document::{self, Document, Source};
use serde_json::Value;

/// A document that calls itself 3.1, or 3.2, as it was read.
fn read(text: &str) -> Result<Document, Diagnostics> {
    document::read(Source { label: "api.yaml", bytes: text.as_bytes() })
}

/// All that is said of a document up to where it can be typed, and the document.
fn settled(text: &str) -> (Document, String) {
    let document = read(text).unwrap();
    let Told { value: document, mut remarks } = document::follow(document, &[]);
    let settled = document::settle(document).unwrap();
    remarks.extend(settled.remarks);
    (settled.value.0, remarks.to_string())
}

/// A document of version 3.1 with one schema, `A`, and others beside it.
fn with_schemas(schemas: &str) -> String {
    let lines: String = schemas.lines().map(|line| format!("    {line}\n")).collect();
    format!("openapi: 3.1.0\ninfo: {{title: Small, version: '1'}}\ncomponents:\n  schemas:\n{lines}")
}

/// What becomes of the schema `A`, where nothing is told of it.
fn schema(schemas: &str) -> Value {
    let (document, said) = settled(&with_schemas(schemas));
    assert_eq!(said, "", "{schemas}");
    document.value()["components"]["schemas"]["A"].clone()
}

/// What becomes of the schema `A`, and what is told.
fn told(schemas: &str) -> (Value, String) {
    let (document, said) = settled(&with_schemas(schemas));
    (document.value()["components"]["schemas"]["A"].clone(), said)
}
