//! Rust as a person lays it out: syntax goes in, text comes out that rustfmt leaves as it is.
//!
//! It imports syn, quote, proc-macro2, prettyplease and unicode-width, and nothing of the rest of
//! codegen: it knows of no document and no API. Syntax is read into pieces (`values`, `types`),
//! pieces are printed within a width (`print`, `list`, `chain`, `assign`, `control`), and items are
//! put together of them (`items`, `functions`, `fields`, `attributes`, `imports`). The layout is
//! that of rustfmt in the style of 2024 with `use_small_heuristics = "Max"`. What has none of its
//! own goes to `rest`, where prettyplease prints it.

mod assign;
mod attributes;
mod chain;
mod control;
mod doc;
mod fields;
mod functions;
mod imports;
mod items;
mod list;
mod literals;
mod print;
mod rest;
#[cfg(test)]
mod tests;
mod text;
mod types;
mod values;

use syn::{Attribute, Expr, File};

use print::Printer;

pub(super) use imports::Import;

/// The items of a file, which has no attributes of its own.
pub(super) fn items(file: File, width: usize) -> String {
    let mut printer = Printer::new(width);
    printer.items(file.items, 0);
    printer.out.push('\n');
    printer.out
}

/// An expression on one line, for the calls of macros, which nobody lays out.
pub(super) fn expression(expression: Expr, width: usize) -> String {
    let mut printer = Printer::new(width);
    printer.flat(&values::value(expression));
    printer.out
}

/// Imports, in their order.
pub(super) fn imports(imports: Vec<Import>, width: usize) -> String {
    let mut printer = Printer::new(width);
    printer.imports(imports);
    printer.out
}

/// The attributes of a file, a line or more each.
pub(super) fn attributes(attributes: Vec<Attribute>, width: usize) -> String {
    let mut printer = Printer::new(width);
    printer.attributes(attributes, 0);
    printer.out
}
