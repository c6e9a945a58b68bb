//! A file of Rust, put together item by item.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

/// A file that is being written: items are printed one by one, macro calls in our own layout.
#[derive(Default)]
pub(super) struct RustFile {
    header: String,
    imports: BTreeSet<String>,
    body: String,
}

impl RustFile {
    /// A file with this documentation at its top.
    pub(super) fn new(doc: &str) -> Self {
        let mut header = String::new();
        let bare =
            |character: char| if character.is_control() && character != '\n' { ' ' } else { character };
        let doc: String = doc.chars().map(bare).collect();
        for line in doc.lines() {
            header.push_str(if line.is_empty() { "//!" } else { "//! " });
            header.push_str(line);
            header.push('\n');
        }
        Self { header, ..Self::default() }
    }

    /// Adds attributes of the whole file.
    pub(super) fn attributes(&mut self, text: &str) {
        if !self.header.is_empty() {
            self.header.push('\n');
        }
        self.header.push_str(text);
    }

    /// Adds `use path;`.
    pub(super) fn import(&mut self, path: impl Into<String>) {
        self.imports.insert(path.into());
    }

    /// Adds items.
    pub(super) fn items(&mut self, tokens: TokenStream) -> Result<(), syn::Error> {
        let file = syn::parse2(tokens)?;
        self.text(&spaced(&prettyplease::unparse(&file)));
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
        for (path, names) in groups {
            match path.strip_prefix("pub ") {
                Some(path) => text.push_str(&format!("pub {}", use_line(path, &names))),
                None => text.push_str(&use_line(path, &names)),
            }
        }
        if !self.body.is_empty() {
            text.push('\n');
        }
        text.push_str(&self.body);
        text
    }
}

/// A blank line between items, and between the methods of an impl, which the printer leaves out.
fn spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 16);
    let begins_method =
        |line: &str| ["    ///", "    #[", "    fn", "    pub"].iter().any(|start| line.starts_with(start));
    let (mut after_method, mut after_item) = (false, false);
    for line in text.lines() {
        if after_method && begins_method(line) || after_item && !line.is_empty() {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        after_method = line == "    }";
        after_item = !line.starts_with([' ', '/', '#']) && line.ends_with(['}', ';']);
    }
    spaced
}

/// An expression as a person writes it, on one line.
pub(super) fn written(expression: TokenStream) -> String {
    let statement = quote!(fn it() { #expression });
    let text = match syn::parse2(statement) {
        Ok(file) => prettyplease::unparse(&file),
        Err(_) => return expression.to_string(),
    };
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let inside = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    let mut joined = String::new();
    for line in inside {
        // A list that was broken ends with a comma that a line has no need of.
        let closes = line.starts_with([')', ']', '}']);
        if closes && joined.ends_with(',') {
            joined.pop();
        }
        let opens = joined.is_empty() || joined.ends_with(['(', '[']);
        if !opens && !closes && !line.starts_with('.') {
            joined.push(' ');
        }
        joined.push_str(line);
    }
    joined
}

/// The widest line that we write ourselves.
const WIDTH: usize = 100;

fn use_line(path: &str, names: &[&str]) -> String {
    match names {
        [only] => format!("use {path}::{only};\n"),
        _ => {
            let line = format!("use {path}::{{{}}};\n", names.join(", "));
            if line.len() <= WIDTH {
                return line;
            }
            format!("use {path}::{{\n{}}};\n", wrapped(names.iter().map(|name| format!("{name},")), 4))
        }
    }
}

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
