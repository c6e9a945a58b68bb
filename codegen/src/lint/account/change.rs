//! What becomes of a document where a key is another or gone: what users see, and what is said.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Map, Value, json};

use super::page::{Rows, Word, name_of};
use crate::document::shape::{Dialect, Kind};
use crate::document::{Source, children};
use crate::pipeline::{Input, Model, model};
use crate::pointer::Pointer;

/// In how many places a key is tried where it has to show, and where it must not.
const MOST: usize = 6;
const MOST_IGNORED: usize = 2;

/// Cores that the work is shared by.
const THREADS: usize = 2;

/// What users see of a document's crate, and what is said of the document; nothing where it is refused.
pub(super) fn outcome(document: &Value) -> Option<(String, String)> {
    let model = model_of(document)?;
    let remarks: BTreeSet<String> =
        model.warnings.iter().map(|remark| format!("{:?} {}", remark.code, remark.message)).collect();
    Some((format!("{:?}", model.surface), format!("{remarks:?}")))
}

/// What a crate is made of; nothing where the document is refused.
pub(super) fn model_of(document: &Value) -> Option<Model> {
    let bytes = document.to_string();
    let input = Input::new(Source { label: "api.json", bytes: bytes.as_bytes() }, "sample", "\"1\"");
    model(&input).ok()
}

/// What one change does.
#[derive(Clone, Copy, Default)]
pub(super) struct Shown {
    /// Users see something else, or nothing at all.
    pub(super) seen: bool,
    /// Something else is said.
    pub(super) told: bool,
}

impl Shown {
    pub(super) fn between(before: &Option<(String, String)>, after: &Option<(String, String)>) -> Self {
        match (before, after) {
            (Some(before), Some(after)) => Self { seen: before.0 != after.0, told: before.1 != after.1 },
            _ => Self { seen: true, told: true },
        }
    }

    fn or(self, other: Self) -> Self {
        Self { seen: self.seen || other.seen, told: self.told || other.told }
    }

    /// What is wrong with a word, if this is what changes do.
    pub(super) fn against(self, word: Word) -> Option<&'static str> {
        match word {
            Word::Done if !self.seen => {
                Some(if self.told { "is `done`, and is only told" } else { "is `done`, and changes nothing" })
            }
            Word::Told if !self.told => Some("is `told`, and nothing is said"),
            Word::Ignored if self.seen => Some("is `ignored`, and changes what users see"),
            _ => None,
        }
    }
}

/// The kind of what stands under a key, and what the page calls it.
pub(super) fn inner(dialect: Dialect, kind: Kind, key: &str) -> Option<(Kind, &'static str)> {
    if dialect == Dialect::Swagger {
        match (kind, key) {
            // What a list in a parameter holds is an object of its own.
            (Kind::Parameter | Kind::Header, "items") => return Some((Kind::Schema, "items")),
            (Kind::Document, "securityDefinitions") => {
                return Some((Kind::Map(&Kind::SecurityScheme), "mapping"));
            }
            _ => {}
        }
    }
    let inner = kind.child_in(dialect, key)?;
    Some((inner, name_of(dialect, inner)))
}

/// Where each key of each object stands: those that the standard names, as far as they are no extensions.
pub(super) fn places(dialect: Dialect, document: &Value) -> BTreeMap<(String, String), Vec<Pointer>> {
    fn walk(
        dialect: Dialect,
        (kind, name): (Kind, &'static str),
        value: &Value,
        at: &Pointer,
        found: &mut BTreeMap<(String, String), Vec<Pointer>>,
    ) {
        for (key, child) in children(value) {
            let here = at.join(&key);
            if !kind.fields().is_empty() && (!key.starts_with("x-") || key == "x-nullable") {
                found.entry((name.to_owned(), key.to_string())).or_default().push(here.clone());
            }
            let Some((mut inner, mut inner_name)) = inner(dialect, kind, &key) else { continue };
            if name == "items" && inner == Kind::Schema {
                (inner, inner_name) = (Kind::Schema, "items");
            }
            if inner != Kind::Data {
                walk(dialect, (inner, inner_name), child, &here, found);
            }
        }
    }
    let mut found = BTreeMap::new();
    let root = (Kind::Document, name_of(dialect, Kind::Document));
    walk(dialect, root, document, &Pointer::root(), &mut found);
    found
}

/// Other values that may stand where this one does, as the standard has it.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(flag) => vec![(!flag).into()],
        Value::Number(number) => vec![(number.as_f64().unwrap_or_default() as i64 + 1).into()],
        Value::String(text) => vec![format!("{text}z").into(), "date-time".into()],
        Value::Array(items) => {
            let mut fewer = items.clone();
            fewer.pop();
            vec![fewer.into()]
        }
        Value::Object(_) => vec![json!({})],
        Value::Null => Vec::new(),
    }
}

/// A document with another value in a place, or with none.
pub(super) fn put(document: &Value, at: &Pointer, other: Option<Value>) -> Value {
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

/// What the changes of one key do, in one place after the other until they have shown what is to be seen.
fn shown(word: Word, places: &[(&Whole, &Pointer)]) -> Shown {
    let mut shown = Shown::default();
    let most = if word == Word::Ignored { MOST_IGNORED } else { MOST };
    // The first few, and the whole documents, which come last.
    let wholes = places.iter().skip(most).filter(|(whole, _)| whole.is_whole).take(most);
    for (whole, place) in places.iter().take(most).chain(wholes) {
        let value = whole.document.pointer(place.as_str()).cloned().unwrap_or_default();
        for other in others(&value).into_iter().map(Some).chain([None]) {
            let after = outcome(&put(&whole.document, place, other));
            shown = shown.or(Shown::between(&whole.outcome, &after));
            let is_enough = match word {
                Word::Done => shown.seen,
                Word::Told => shown.told,
                Word::Ignored => false,
            };
            if is_enough {
                return shown;
            }
        }
    }
    shown
}

/// A document, and what becomes of it.
struct Whole {
    document: Value,
    /// Whether it is no part of another.
    is_whole: bool,
    outcome: Option<(String, String)>,
}

/// A place of a key: how many the document has before it, the document, and where.
type Found<'a> = (usize, &'a Whole, &'a Pointer);

/// What changes of each key do that stands in these documents, by its row; the word of a row decides how
/// long is looked.
pub(super) fn looked_at(
    dialect: Dialect,
    documents: &[(Value, bool)],
    rows: &Rows,
) -> BTreeMap<(String, String), Shown> {
    let wholes: Vec<Whole> = documents
        .iter()
        .map(|(document, is_whole)| Whole {
            document: document.clone(),
            is_whole: *is_whole,
            outcome: outcome(document),
        })
        .collect();
    for whole in &wholes {
        assert!(whole.outcome.is_some(), "the document itself is served: {}", whole.document);
    }
    let found: Vec<BTreeMap<(String, String), Vec<Pointer>>> =
        wholes.iter().map(|whole| places(dialect, &whole.document)).collect();
    let mut by_row: BTreeMap<&(String, String), Vec<Found<'_>>> = BTreeMap::new();
    for (whole, found) in wholes.iter().zip(&found) {
        for (row, places) in found {
            let places = places.iter().enumerate().map(|(rank, place)| (rank, whole, place));
            by_row.entry(row).or_default().extend(places);
        }
    }
    let work = by_row.into_iter().filter_map(|(row, mut places)| {
        // The first of each document, then the second of each.
        places.sort_by_key(|(rank, ..)| *rank);
        let places: Vec<_> = places.into_iter().map(|(_, whole, place)| (whole, place)).collect();
        Some((row, *rows.get(row)?, places))
    });
    let work: Vec<_> = work.collect();
    let (next, results) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    std::thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                while let Some((row, word, places)) = work.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let shown = shown(*word, places);
                    results.lock().expect("no thread panics").insert((*row).clone(), shown);
                }
            });
        }
    });
    results.into_inner().expect("no thread panics")
}
