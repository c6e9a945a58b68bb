//! The files beside a document, and the way from one to another.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::super::parsed::parse_text;
use super::super::source::Source;
use super::super::whole::FileText;
use crate::diagnostic::{Diagnostic, Diagnostics, Oddity, Severity};
use crate::pointer::Pointer;

/// A file that references of a document lead to, as the caller read it.
#[derive(Clone, Copy, Debug)]
pub struct FileBeside<'a> {
    /// Its path from the document's folder, with `/` between names: `schemas/pet.json`.
    pub path: &'a str,
    /// What messages call it, and what stands in it.
    pub source: Source<'a>,
}

/// The files that references in a file lead to, by their paths from the document's folder; `path` is
/// its own. Nothing of a text that cannot be read, and nothing outside of the folder.
#[must_use]
pub fn files_beside(path: &str, source: Source<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if may_lead_out(source.bytes)
        && let Ok((_, value)) = parse_text(source)
    {
        collect(&value, path, &mut found);
    }
    found.remove(path);
    found
}

/// Whether anything in a text may lead to another file. A text in which every reference is written with a `#` in
/// front, as in `"$ref": "#/…"`, has none, and need not be read to find that out.
fn may_lead_out(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return true };
    // A letter may be written as an escape.
    if ["mapping", "\\u", "\\U", "\\x"].iter().any(|other| text.contains(other)) {
        return true;
    }
    let quotes = ['"', '\''];
    text.match_indices("$ref").any(|(place, reference)| {
        let rest = text[place + reference.len()..].trim_start_matches(quotes).trim_start();
        let target = rest.strip_prefix(':').map(str::trim_start);
        // Without a quote, `#` begins a comment.
        target.and_then(|target| target.strip_prefix(quotes)).is_none_or(|target| !target.starts_with('#'))
    })
}

fn collect(value: &Value, from: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            let mapping = map.get("mapping").and_then(Value::as_object).into_iter().flatten();
            let targets = map.get("$ref").into_iter().chain(mapping.map(|(_, target)| target));
            for target in targets.filter_map(Value::as_str) {
                let file = target.split('#').next().unwrap_or_default();
                if !file.is_empty() && !is_address(file) {
                    found.extend(path_of(file, from));
                }
            }
            map.values().for_each(|child| collect(child, from, found));
        }
        Value::Array(list) => list.iter().for_each(|child| collect(child, from, found)),
        _ => {}
    }
}

/// What is wrong with a reference, and what to do.
pub(super) struct Fault {
    pub(super) message: String,
    pub(super) help: &'static str,
}

impl Fault {
    pub(super) fn nowhere() -> Self {
        let help = "supply the node in an overlay, or remove the reference there";
        Self { message: "leads nowhere".to_owned(), help }
    }

    pub(super) fn circle() -> Self {
        let help = "let one of the references be the thing itself, in an overlay";
        Self { message: "leads round in a circle".to_owned(), help }
    }

    pub(super) fn wrong_kind(found: &str, wanted: &str) -> Self {
        let help = "point the reference at a node of that kind in an overlay";
        Self { message: format!("leads to a {found}, where a {wanted} belongs"), help }
    }

    pub(super) fn too_much() -> Self {
        let help = "share what is repeated as a component";
        Self { message: "repeats too much of the document".to_owned(), help }
    }
}

/// The files beside a document, read.
pub(super) struct Files {
    /// The document's own name in its folder.
    own: String,
    /// Their places in the list, by their paths.
    places: BTreeMap<String, usize>,
    files: Vec<File>,
}

struct File {
    path: String,
    text: FileText,
    value: Value,
}

impl Files {
    /// Reads them all; one that cannot be read is told, and is not there.
    pub(super) fn read(label: &str, beside: &[FileBeside<'_>], remarks: &mut Diagnostics) -> Self {
        let own = label.rsplit(['/', '\\', ':']).next().unwrap_or(label).to_owned();
        let mut read = Self { own, places: BTreeMap::new(), files: Vec::new() };
        for FileBeside { path, source } in beside {
            match parse_text(*source) {
                Ok((text, value)) => {
                    read.places.insert((*path).to_owned(), read.files.len());
                    let text = FileText { label: source.label.into(), text: Arc::new(text) };
                    read.files.push(File { path: (*path).to_owned(), text, value });
                }
                Err(errors) => remarks.extend(errors.into_iter().map(|error| Diagnostic {
                    severity: Severity::Warning,
                    ..error.code(Oddity::DanglingReference)
                })),
            }
        }
        read
    }

    /// What stands in a file.
    pub(super) fn value(&self, file: usize) -> Option<&Value> {
        Some(&self.files.get(file)?.value)
    }

    /// The text of a file.
    pub(super) fn text(&self, file: usize) -> Option<&FileText> {
        Some(&self.files.get(file)?.text)
    }

    /// The name of a file without what says its format.
    pub(super) fn stem(&self, file: usize) -> String {
        let path = self.files.get(file).map(|file| file.path.as_str()).unwrap_or_default();
        let name = path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').map_or(name, |(stem, _)| stem).to_owned()
    }

    /// Whether a file is a document like the one beside it, not a part of one.
    pub(super) fn is_whole(&self, file: usize) -> bool {
        let holds = |key: &str| self.value(file).is_some_and(|value| value.get(key).is_some());
        ["openapi", "swagger"].into_iter().any(holds)
    }

    /// The file that a reference leads to, and the pointers that it may mean there, the likeliest
    /// first.
    pub(super) fn locate(
        &self,
        target: &str,
        from: Option<usize>,
    ) -> Result<(Option<usize>, Vec<Pointer>), Fault> {
        let (path, fragment) = target.split_once('#').unwrap_or((target, ""));
        let file = if path.is_empty() { from } else { self.file(path, from)? };
        let decoded = percent_decode_str(fragment).decode_utf8_lossy();
        let texts = [decoded.as_ref(), fragment];
        let is_pointer = |text: &&str| text.is_empty() || text.starts_with('/');
        let pointers: Vec<Pointer> =
            texts.into_iter().filter(is_pointer).filter_map(Pointer::parse).collect();
        if pointers.is_empty() { Err(Fault::nowhere()) } else { Ok((file, pointers)) }
    }

    fn file(&self, path: &str, from: Option<usize>) -> Result<Option<usize>, Fault> {
        if is_address(path) {
            let help = "bundle the documents into one: nothing is fetched over a network";
            return Err(Fault { message: "leads to another address".to_owned(), help });
        }
        let from = from.and_then(|from| self.files.get(from)).map_or(self.own.as_str(), |file| &file.path);
        let Some(path) = path_of(path, from) else {
            let help = "move the file into the document's folder, or bundle the documents into one";
            return Err(Fault { message: "leads out of the document's folder".to_owned(), help });
        };
        if path == self.own {
            return Ok(None);
        }
        self.places.get(&path).map(|file| Some(*file)).ok_or_else(|| Fault {
            message: format!("leads to the file `{path}`, which is not there or cannot be read"),
            help: "put the file beside the document, or bundle the documents into one",
        })
    }
}

/// Whether a reference names a scheme or a host.
fn is_address(path: &str) -> bool {
    let scheme = path.split_once(':').map(|(scheme, _)| scheme);
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|character| character.is_ascii_alphanumeric() || "+-.".contains(character))
    };
    path.starts_with("//") || scheme.is_some_and(is_scheme)
}

/// The path that a reference in a file at another path means; none for one out of the folder.
fn path_of(path: &str, from: &str) -> Option<String> {
    let path = percent_decode_str(path).decode_utf8().ok()?.replace('\\', "/");
    if path.starts_with('/') || path.contains(['\0', ':']) {
        return None;
    }
    let mut names: Vec<&str> = from.split('/').collect();
    names.pop();
    for name in path.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                names.pop()?;
            }
            _ => names.push(name),
        }
    }
    (!names.is_empty()).then(|| names.join("/"))
}
