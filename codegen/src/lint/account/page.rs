//! The tables of `docs/openapi.md`, each version by itself: objects of one name differ between them.

use std::collections::BTreeMap;

use crate::document::shape::{Dialect, Kind};

pub(super) const PAGE: &str = include_str!("../../../../docs/openapi.md");

/// What becomes of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Done,
    Told,
    Ignored,
}

/// The word for each key of each object: of what is no key of an object, the object is empty.
pub(super) type Rows = BTreeMap<(String, String), Word>;

/// The part of the page under a heading of the second level.
pub(super) fn part(heading: &str) -> &'static str {
    let start = format!("\n## {heading}\n");
    let (_, part) = PAGE.split_once(&start).unwrap_or_else(|| panic!("the page has no part {heading:?}"));
    part.split("\n## ").next().unwrap_or_default()
}

fn heading(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::OpenApi => "OpenAPI 3.0",
        Dialect::Later => "OpenAPI 3.1 and 3.2",
        Dialect::Swagger => "Swagger 2.0",
    }
}

/// The rows of a version alone.
pub(super) fn rows(dialect: Dialect) -> Rows {
    let mut rows = Rows::new();
    let mut object = String::new();
    for line in part(heading(dialect)).lines() {
        if let Some(name) = line.strip_prefix("### ") {
            object = name.trim_end_matches(" of 2.0").trim_end_matches(" Object").to_lowercase();
        }
        let Some((key, word)) = row(line) else { continue };
        let is_key = !object.is_empty();
        let key = if is_key { key.trim_matches('`').to_owned() } else { key.to_owned() };
        let before = rows.insert((object.clone(), key), word);
        assert!(before.is_none(), "{object} has this row twice: {line}");
    }
    rows
}

/// The first cell of a row and its word; none of a line that is no row.
pub(super) fn row(line: &str) -> Option<(&str, Word)> {
    let mut cells = line.strip_prefix('|')?.split(" | ").map(str::trim);
    let (first, word) = (cells.next()?, cells.next()?);
    let word = match word {
        "done" => Word::Done,
        "told" => Word::Told,
        "ignored" => Word::Ignored,
        _ => return None,
    };
    // The legend says of each word what it means.
    (first != "done" && first != "told" && first != "ignored").then_some((first, word))
}

/// What the page calls an object of a version.
pub(super) fn name_of(dialect: Dialect, kind: Kind) -> &'static str {
    match (dialect, kind) {
        (Dialect::Swagger, Kind::Document) => "swagger",
        (_, Kind::Document) => "openapi",
        (_, Kind::OauthFlows) => "oauth flows",
        (_, Kind::OauthFlow) => "oauth flow",
        (_, other) => other.noun(),
    }
}
