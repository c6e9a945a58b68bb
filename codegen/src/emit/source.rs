//! A file of Rust, put together item by item.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use syn::parse::Parser;
use syn::{Attribute, File};

use super::layout::{self, Import};

/// A file that is being written: items and imports are laid out, the calls of macros come laid out.
pub(super) struct RustFile {
    width: usize,
    header: String,
    imports: BTreeSet<String>,
    body: String,
}

impl RustFile {
    /// A file with this documentation at its top.
    pub(super) fn new(doc: &str) -> Self {
        Self::of_width(WIDTH, doc)
    }

    /// The same, with lines that are so wide.
    pub(super) fn of_width(width: usize, doc: &str) -> Self {
        let mut header = String::new();
        for line in doc.lines() {
            header.push_str(if line.is_empty() { "//!" } else { "//! " });
            header.push_str(line);
            header.push('\n');
        }
        Self { width, header, imports: BTreeSet::new(), body: String::new() }
    }

    /// Adds attributes of the whole file.
    pub(super) fn attributes(&mut self, tokens: TokenStream) -> Result<(), syn::Error> {
        if tokens.is_empty() {
            return Ok(());
        }
        let attributes = Attribute::parse_inner.parse2(tokens)?;
        if self.header.starts_with("//!") && !self.header.ends_with("]\n") {
            self.header.push('\n');
        }
        self.header.push_str(&layout::attributes(attributes, self.width));
        Ok(())
    }

    /// Adds `use path;`.
    pub(super) fn import(&mut self, path: impl Into<String>) {
        self.imports.insert(path.into());
    }

    /// Adds items.
    pub(super) fn items(&mut self, tokens: TokenStream) -> Result<(), syn::Error> {
        let file: File = syn::parse2(tokens)?;
        if file.items.is_empty() {
            return Ok(());
        }
        self.text(&layout::items(file, self.width));
        Ok(())
    }

    /// Adds text as it is.
    pub(super) fn text(&mut self, text: &str) {
        if !self.body.is_empty() {
            self.body.push('\n');
        }
        self.body.push_str(text);
        if !text.ends_with('\n') {
            self.body.push('\n');
        }
    }

    /// The whole file.
    pub(super) fn finish(self) -> String {
        let mut text = self.header;
        let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
        for import in &self.imports {
            let (path, name) = import.rsplit_once("::").unwrap_or(("", import));
            match groups.last_mut() {
                Some((last, names)) if *last == path => names.push(name),
                _ => groups.push((path, vec![name])),
            }
        }
        if !groups.is_empty() {
            text.push('\n');
        }
        let imports = groups.into_iter().map(|(path, names)| match path.strip_prefix("pub ") {
            Some(path) => Import::new("pub ", path, &names),
            None => Import::new("", path, &names),
        });
        text.push_str(&layout::imports(imports.collect(), self.width));
        if !self.body.is_empty() {
            text.push('\n');
        }
        text.push_str(&self.body);
        text
    }
}

/// An expression as a person writes it, on one line.
///
/// # Errors
/// Where the tokens are no expression.
pub(super) fn written(tokens: TokenStream) -> Result<String, syn::Error> {
    Ok(layout::expression(syn::parse2(tokens)?, WIDTH))
}

/// The widest line of a crate's files.
pub(super) const WIDTH: usize = 100;

/// Pieces on as few lines as fit, each line indented.
pub(super) fn wrapped(pieces: impl IntoIterator<Item = String>, indent: usize) -> String {
    let margin = " ".repeat(indent);
    let mut text = String::new();
    let mut line = String::new();
    for piece in pieces {
        if !line.is_empty() && indent + line.len() + 1 + piece.len() > WIDTH {
            text.push_str(&format!("{margin}{line}\n"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(&piece);
    }
    if !line.is_empty() {
        text.push_str(&format!("{margin}{line}\n"));
    }
    text
}
