//! What is said about input that cannot become a crate, word for word: the file, the place, and what
//! to do; and what becomes of input that is odd and can.

mod bindings;
mod jobs;
mod lists;
mod names;
mod operations;
mod schemas;

use codegen::diagnostic::{Diagnostics, Severity};
use codegen::{Input, Output, Source};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Small, version: '1'}\n";

/// A document of which only the interesting lines are given, and what people decided about it.
fn generate(text: &str, bindings: Option<&str>, names_lock: Option<&str>) -> Result<Output, Diagnostics> {
    let paths = if text.contains("paths:") { "" } else { "paths: {}\n" };
    let text = format!("{HEAD}{paths}{text}");
    codegen::generate(&Input {
        bindings: bindings.map(|text| Source { label: "spec/bindings.toml", bytes: text.as_bytes() }),
        names_lock: names_lock.map(|text| Source { label: "spec/names.lock", bytes: text.as_bytes() }),
        ..Input::new(Source { label: "api.yaml", bytes: text.as_bytes() }, "small", "\"1\"")
    })
}

fn refused_with(text: &str, bindings: Option<&str>, names_lock: Option<&str>) -> String {
    let Err(diagnostics) = generate(text, bindings, names_lock) else {
        panic!("nothing is wrong with:\n{text}")
    };
    for diagnostic in &diagnostics {
        assert_eq!(diagnostic.severity, Severity::Error);
        assert!(!diagnostic.help.is_empty(), "no word about what to do: {diagnostic}");
        assert!(!diagnostic.pointer.is_root() || diagnostic.file != "api.yaml", "no place: {diagnostic}");
    }
    diagnostics.to_string()
}

/// What is said against a document.
fn refused(text: &str) -> String {
    refused_with(text, None, None)
}

/// The files of a document that is odd and good.
fn accepted(text: &str) -> Output {
    let output = generate(text, None, None).unwrap_or_else(|diagnostics| panic!("{diagnostics}"));
    for (path, text) in output.files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    }
    output
}

/// A line for each operation: what is called, and what it takes and gives.
fn calls(output: &Output) -> String {
    let lines = output
        .operations
        .iter()
        .map(|row| format!("{}::{}({}) -> {}\n", row.module, row.function, row.request, row.response));
    lines.collect()
}
