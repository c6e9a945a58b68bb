//! The account of nodes: what `docs/openapi.md` says of each key is so. A key that is `done` changes what
//! users see, or what is said, where it is another or gone; one that is `told` changes what is said; one
//! that is `ignored` changes nothing that users see.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::document::shape::{Dialect, Kind};
use crate::document::{Source, children};
use crate::pipeline::{Input, model};
use crate::pointer::Pointer;

const PAGE: &str = include_str!("../../../docs/openapi.md");
const OPENAPI: &str = include_str!("../../tests/tolerance/openapi.json");
const MORE: &str = include_str!("account.json");

/// How many places of a key are tried in one document.
const MOST: usize = 3;

/// The word that the page has for each key of each object.
fn rows(page: &str) -> BTreeMap<(String, String), String> {
    let mut rows = BTreeMap::new();
    let mut object = String::new();
    for line in page.lines() {
        if let Some(name) = line.strip_prefix("### ") {
            object = name.trim_end_matches(" Object").to_lowercase();
        }
        let Some(cells) = line.strip_prefix("| `") else { continue };
        let mut cells = cells.split('|').map(|cell| cell.trim().trim_matches('`').to_owned());
        if let (Some(key), Some(word)) = (cells.next(), cells.next()) {
            rows.insert((object.clone(), key), word);
        }
    }
    rows
}

/// What the page calls an object.
fn named(kind: Kind) -> String {
    match kind {
        Kind::Document => "openapi".to_owned(),
        other => other.noun().to_lowercase(),
    }
}

/// Where each key of each object stands.
fn places(document: &Value) -> BTreeMap<(String, String), Vec<Pointer>> {
    fn walk(kind: Kind, value: &Value, at: &Pointer, found: &mut BTreeMap<(String, String), Vec<Pointer>>) {
        for (key, child) in children(value) {
            let Some(inner) = kind.child_in(Dialect::OpenApi, &key) else { continue };
            let here = at.join(&key);
            if kind.fields().iter().any(|(known, _)| *known == key) {
                found.entry((named(kind), key.to_string())).or_default().push(here.clone());
            }
            if inner != Kind::Data {
                walk(inner, child, &here, found);
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(Kind::Document, document, &Pointer::root(), &mut found);
    found
}

/// What users see of a document's crate, and what is said of the document; nothing where it is refused.
fn outcome(document: &Value) -> Option<(String, String)> {
    let bytes = document.to_string();
    let input = Input {
        document: Source { label: "api.json", bytes: bytes.as_bytes() },
        beside: Vec::new(),
        overlays: Vec::new(),
        bindings: None,
        names_lock: None,
        readme: None,
        crate_name: "sample".to_owned(),
        runtime: "\"1\"".to_owned(),
    };
    let model = model(&input).ok()?;
    let remarks: BTreeSet<String> =
        model.warnings.iter().map(|remark| format!("{:?} {}", remark.code, remark.message)).collect();
    Some((format!("{:?}", model.surface), format!("{remarks:?}")))
}

/// Other values that may stand where this one does, as the standard has it.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(flag) => vec![(!flag).into()],
        Value::Number(number) => vec![(number.as_f64().unwrap_or_default() as i64 + 1).into()],
        Value::String(text) => vec![format!("{text}z").into(), "form".into(), "date-time".into()],
        Value::Array(items) => {
            let mut fewer = items.clone();
            fewer.pop();
            vec![fewer.into()]
        }
        Value::Object(_) => vec![json!({})],
        Value::Null => Vec::new(),
    }
}

fn put(document: &Value, at: &Pointer, other: Option<Value>) -> Value {
    let mut copy = document.clone();
    let (Some(parent), Some(key)) = (at.parent(), at.last()) else { return copy };
    if let Some(Value::Object(members)) = copy.pointer_mut(parent.as_str()) {
        match other {
            Some(other) => drop(members.insert(key, other)),
            None => drop(Map::remove(members, &key)),
        }
    }
    copy
}

/// What is not as the page says.
fn wrong(text: &str) -> (BTreeSet<(String, String)>, Vec<String>) {
    let rows = rows(PAGE.split("## OpenAPI 3.1").next().unwrap_or_default());
    let document: Value = serde_json::from_str(text).expect("JSON");
    let (surface, said) = outcome(&document).expect("the document itself is served");
    let mut looked_at = BTreeSet::new();
    let mut wrong = Vec::new();
    for (row, places) in places(&document) {
        let Some(word) = rows.get(&row) else {
            wrong.push(format!("{row:?} has no row"));
            continue;
        };
        looked_at.insert(row.clone());
        // What stands often is the same often.
        let changes = places.iter().take(MOST).flat_map(|place| {
            let value = document.pointer(place.as_str()).cloned().unwrap_or_default();
            let other = others(&value).into_iter().map(Some);
            other.chain([None]).map(|other| put(&document, place, other)).collect::<Vec<Value>>()
        });
        let is_seen =
            |outcome: &Option<(String, String)>| outcome.as_ref().is_none_or(|(other, _)| *other != surface);
        let is_said =
            |outcome: &Option<(String, String)>| outcome.as_ref().is_none_or(|(_, other)| *other != said);
        let (mut seen, mut told) = (false, false);
        for changed in changes {
            let outcome = outcome(&changed);
            seen |= is_seen(&outcome);
            told |= is_said(&outcome);
            // One change that shows is enough, where one has to.
            if (word == "done" && seen) || (word == "told" && told) {
                break;
            }
        }
        match word.as_str() {
            "done" if !seen && !told => wrong.push(format!("{row:?} is `done`, and changes nothing")),
            "told" if !told => wrong.push(format!("{row:?} is `told`, and nothing is said")),
            "ignored" if seen => wrong.push(format!("{row:?} is `ignored`, and changes what users see")),
            _ => {}
        }
    }
    (looked_at, wrong)
}

#[test]
fn what_the_page_says_of_each_key_is_so() {
    let (mut looked_at, mut faults) = wrong(OPENAPI);
    let (more, further) = wrong(MORE);
    looked_at.extend(more);
    // What one document does not show, the other does.
    faults.retain(|fault| !fault.contains("changes nothing") || further.contains(fault));
    faults.extend(further.into_iter().filter(|fault| !fault.contains("changes nothing")));
    let rows = rows(PAGE.split("## OpenAPI 3.1").next().unwrap_or_default());
    let missing: Vec<&(String, String)> = rows.keys().filter(|row| !looked_at.contains(*row)).collect();
    assert!(missing.is_empty(), "these stand in no document: {missing:?}");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_documents_of_both_products_have_no_key_that_no_row_names() {
    fn walk(kind: Kind, value: &Value, at: &Pointer, counted: &mut usize, unknown: &mut Vec<String>) {
        for (key, child) in children(value) {
            let here = at.join(&key);
            *counted += 1;
            match kind.child(&key) {
                Some(Kind::Data) | None if key.starts_with("x-") => {}
                Some(Kind::Data) => {}
                Some(inner) => walk(inner, child, &here, counted, unknown),
                None => unknown.push(here.to_string()),
            }
        }
    }
    for (text, least) in [
        (include_str!("../../../spec/cloud/openapi.yaml"), 10_000),
        (include_str!("../../../spec/data-center/openapi.yaml"), 10_000),
    ] {
        let document = crate::document::parse(Source { label: "openapi.yaml", bytes: text.as_bytes() });
        let document = document.unwrap_or_else(|faults| panic!("{faults}"));
        let document =
            crate::document::lift_to_3_0(document, &[]).unwrap_or_else(|faults| panic!("{faults}"));
        let (mut counted, mut unknown) = (0, Vec::new());
        walk(Kind::Document, document.value(), &Pointer::root(), &mut counted, &mut unknown);
        assert!(unknown.is_empty(), "{unknown:?}");
        assert!(counted > least, "{counted}");
    }
}
