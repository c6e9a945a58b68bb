//! Documents of a few lines, and what becomes of them.

use codegen::bindings::Bindings;
use codegen::document::{self, Document, Source};
use codegen::ir::{Api, Raw};
use codegen::lower;

/// What every document begins with.
const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Small, version: '1'}\n";

/// A document of which only the interesting lines are given.
pub(crate) fn read(text: &str) -> Document {
    let paths = if text.contains("paths:") { "" } else { "paths: {}\n" };
    let text = format!("{HEAD}{paths}{text}");
    document::read(Source { label: "api.yaml", bytes: text.as_bytes() })
        .unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

/// The same in the IR, before any pass.
pub(crate) fn lowered(text: &str) -> (Api<Raw>, Document) {
    let document = read(text);
    let settled = document::settle(document).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    let (document, typed) = settled.value;
    let api = lower::lower(&document, &typed, &Bindings::default());
    assert!(!api.remarks.has_errors(), "{}", api.remarks);
    (api.value, document)
}
