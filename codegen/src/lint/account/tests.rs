//! Every node of real documents is one that the page has a row for, or is told.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::change::{inner, model_of};
use super::page::{Rows, name_of, rows};
use crate::diagnostic::Oddity;
use crate::document::shape::{Dialect, Kind};
use crate::document::{Source, children, parse};
use crate::pointer::Pointer;

/// What is known of a document's nodes.
struct Account {
    dialect: Dialect,
    rows: Rows,
    counted: usize,
    /// Keys that no row has.
    unknown: Vec<String>,
}

impl Account {
    fn of(document: &Value) -> Self {
        let dialect = match document.get("openapi").and_then(Value::as_str) {
            None => Dialect::Swagger,
            Some(version) if version.starts_with("3.0") => Dialect::OpenApi,
            Some(_) => Dialect::Later,
        };
        let mut all = rows(Dialect::OpenApi);
        all.extend(rows(dialect));
        let mut account = Self { dialect, rows: all, counted: 0, unknown: Vec::new() };
        let root = (Kind::Document, name_of(dialect, Kind::Document));
        account.walk(root, document, &Pointer::root());
        account
    }

    fn walk(&mut self, (kind, name): (Kind, &'static str), value: &Value, at: &Pointer) {
        for (key, child) in children(value) {
            self.counted += 1;
            let here = at.join(&key);
            // Items one by one: each is a schema, which is told.
            if kind == Kind::Schema && value.is_array() {
                self.walk((kind, name), child, &here);
                continue;
            }
            let is_object = !kind.fields().is_empty() && value.is_object();
            let has_row = self.rows.contains_key(&(name.to_owned(), key.to_string()));
            if is_object
                && !has_row
                && !key.starts_with("x-")
                && !value.get("$ref").is_some_and(Value::is_string)
            {
                self.unknown.push(key.to_string());
                continue;
            }
            match inner(self.dialect, kind, &key) {
                Some((Kind::Data, _)) => {}
                Some((Kind::Schema, _)) if name == "items" => {
                    self.walk((Kind::Schema, "items"), child, &here)
                }
                Some(inner) => self.walk(inner, child, &here),
                // A key under which the standard has nodes of one kind, and this is none, is told by its own name.
                None if is_object || key.starts_with("x-") => {}
                None => self.unknown.push(key.to_string()),
            }
        }
    }
}

/// Every key of a document is one that a row has, or an extension, or told; gives how many nodes there are.
fn counted(label: &str, bytes: &[u8]) -> usize {
    let document = parse(Source { label, bytes }).unwrap_or_else(|faults| panic!("{label}: {faults}"));
    let account = Account::of(document.value());
    if !account.unknown.is_empty() {
        let model = model_of(document.value()).unwrap_or_else(|| panic!("{label} is served"));
        let told: Vec<&str> = model
            .warnings
            .iter()
            .filter(|remark| remark.code.is_some_and(|code| code != Oddity::UntypedSchema.into()))
            .map(|remark| remark.message.as_str())
            .collect();
        for key in &account.unknown {
            let is_told = told.iter().any(|message| message.contains(&format!("`{key}`")));
            assert!(is_told, "{label}: no row has `{key}`, and nothing is said of it: {told:#?}");
        }
    }
    account.counted
}

#[test]
fn the_documents_of_both_products_have_no_key_that_no_row_names() {
    for text in [
        include_str!("../../../../spec/cloud/openapi.yaml"),
        include_str!("../../../../spec/data-center/openapi.yaml"),
    ] {
        let nodes = counted("openapi.yaml", text.as_bytes());
        assert!(nodes > 10_000, "{nodes}");
    }
}

#[test]
fn the_documents_of_vendors_and_servers_have_no_key_that_no_row_names() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/vendor");
    if !folder.is_dir() {
        println!("skipped: there are no documents in {}", folder.display());
        return;
    }
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in [folder.clone(), folder.join("servers"), folder.join("frameworks")] {
        let listed =
            std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        files.extend(listed.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()));
    }
    files.sort();
    let mut nodes = 0;
    for file in &files {
        let bytes = std::fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        nodes += counted(&file.display().to_string(), &bytes);
    }
    assert!(files.len() > 10 && nodes > 100_000, "{} files, {nodes} nodes", files.len());
}
