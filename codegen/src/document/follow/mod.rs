//! References become plain ones: afterwards each leads to a component of its kind, or to a schema
//! that stands elsewhere in the document.
//!
//! A `$ref` is a JSON Reference: it may lead to any node of the document, and of a file beside it.
//! What is no schema is copied to where it is referred to; a schema that stands in no place for
//! schemas, or in another file, becomes a component. Every node goes on knowing its file and its
//! pointer there. What leads nowhere is told, once for each target, and does without.

mod beside;
mod changes;
mod content;
mod files;
mod place;
mod reference;
mod told;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::children::children;
use super::shape::{DEFAULT_TAG, Dialect, Kind};
use super::whole::{Document, Moves, Spot};
use crate::diagnostic::{Diagnostics, Oddity, Told};
use crate::pointer::Pointer;
use changes::Changes;
use files::Files;
pub use files::{FileBeside, files_beside};
use place::Place;
use told::Remarks;

/// How many references may lead to one another in a row; a longer chain is not followed to its end.
const LONGEST_CHAIN: usize = 32;

/// How many nodes references may copy: far above any real document, far below what a nest of them
/// can be made to claim.
const MOST_COPIED: usize = 4_000_000;

/// Settles the references of a document, with the files beside it.
///
/// What leads nowhere, over a network, out of the document's folder, to a node of another kind or
/// round in a circle is a warning: a schema there is any JSON, an answer has no body, anything else
/// is left out.
#[must_use]
pub fn follow(document: Document, beside: &[FileBeside<'_>]) -> Told<Document> {
    let mut remarks = document.said();
    let files = Files::read(document.label(), beside, &mut remarks);
    let followed = Following::new(&document, &files, Dialect::OpenApi, true).run();
    let Followed { changes, moves, remarks: told } = followed;
    remarks.extend(told);
    Told { value: changes.made_in(document).moved(moves), remarks }
}

/// The same of a document of another version that is yet to be lifted. What leads nowhere stays as it
/// is: it is told once the document is lifted.
pub(super) fn follow_early(document: Document, beside: &[FileBeside<'_>], dialect: Dialect) -> Document {
    let files = Files::read(document.label(), beside, &mut Diagnostics::new());
    let Followed { changes, moves, remarks } = Following::new(&document, &files, dialect, false).run();
    changes.made_in(document).moved(moves).saying(remarks)
}

/// Whether a node stays.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Keep,
    Drop,
}

struct Followed {
    changes: Changes,
    moves: Moves,
    remarks: Diagnostics,
}

struct Following<'d> {
    document: &'d Document,
    files: &'d Files,
    dialect: Dialect,
    /// Whether what leads nowhere is told and taken out.
    is_last: bool,
    /// Components that schemas became, by where those stand.
    hoisted: BTreeMap<Place, String>,
    /// Those of them that are yet to be written.
    waiting: Vec<(String, Place)>,
    /// The names of component schemas.
    taken: BTreeSet<String>,
    moves: Moves,
    remarks: Remarks,
    /// What is being copied.
    open: Vec<Place>,
    copied: usize,
    /// Where references between schemas lead in the end: of a long chain, each is gone through once.
    ends: RefCell<BTreeMap<Place, Place>>,
}

impl<'d> Following<'d> {
    fn new(document: &'d Document, files: &'d Files, dialect: Dialect, is_last: bool) -> Self {
        let mut following = Self {
            document,
            files,
            dialect,
            is_last,
            hoisted: BTreeMap::new(),
            waiting: Vec::new(),
            taken: BTreeSet::new(),
            moves: Moves::new(),
            remarks: Remarks::default(),
            open: Vec::new(),
            copied: 0,
            ends: RefCell::default(),
        };
        following.name_references();
        following
    }

    fn run(mut self) -> Followed {
        let mut changes = Changes::new(self.section());
        self.survey(Kind::Document, self.document.value(), &mut Pointer::root(), &mut changes);
        while let Some((name, place)) = self.waiting.pop() {
            let Some(content) = self.value(&place) else { continue };
            let (mut content, mut here, mut at) = (content.clone(), self.section().join(&name), place);
            self.moves.insert(here.clone(), self.spot(&at));
            self.walk(Kind::Schema, &mut content, &mut here, &mut at);
            changes.component(name, content);
        }
        let remarks = self.remarks.said(self.document, self.files);
        Followed { changes, moves: self.moves, remarks }
    }

    /// Finds what changes in a node of the document and below it. Nearly all of a document stays as it is: only what
    /// may change is copied.
    fn survey(&mut self, kind: Kind, value: &Value, here: &mut Pointer, changes: &mut Changes) {
        if kind == Kind::Data {
            return;
        }
        if self.may_change(kind, value) {
            let (mut changed, mut at) = (value.clone(), Place { file: None, pointer: here.clone() });
            let fate = self.walk(kind, &mut changed, here, &mut at);
            changes.node(here, value, (fate == Fate::Keep).then_some(changed));
            return;
        }
        let length = here.len();
        for (key, child) in children(value) {
            if let Some(kind) = kind.child_in(self.dialect, &key) {
                here.push(&key);
                self.survey(kind, child, here, changes);
                here.truncate(length);
            }
        }
    }

    /// Whether a node may become another, apart from what is below it. A list of what references may take away is
    /// one node: what stands behind them has another number then.
    fn may_change(&self, kind: Kind, value: &Value) -> bool {
        match value {
            Value::Array(items) => kind
                .child_in(self.dialect, "0")
                .is_some_and(|kind| items.iter().any(|item| is_reference(kind, item))),
            _ => {
                is_reference(kind, value)
                    || kind == Kind::Discriminator
                    || (kind == Kind::Schema && value.get("items").is_some_and(Value::is_array))
            }
        }
    }

    /// A component that is nothing but a reference gives its name to what stands there.
    fn name_references(&mut self) {
        let schemas = self.document.value().pointer(self.section().as_str()).and_then(Value::as_object);
        self.taken.extend(schemas.into_iter().flat_map(Map::keys).cloned());
        for (name, schema) in schemas.into_iter().flatten() {
            let Some(target) = schema.get("$ref").and_then(Value::as_str) else { continue };
            if let Ok(found) = self.find(Kind::Schema, target, None)
                && !self.stays(Kind::Schema, &found.first)
            {
                self.hoisted.entry(found.first).or_insert_with(|| name.clone());
            }
        }
    }

    /// Where the component schemas stand.
    fn section(&self) -> Pointer {
        match self.dialect {
            Dialect::OpenApi | Dialect::Later => Pointer::of(["components", "schemas"]),
            Dialect::Swagger => Pointer::of(["definitions"]),
        }
    }

    /// The node at a place, as it was read.
    fn value(&self, place: &Place) -> Option<&'d Value> {
        match place.file {
            None => place.pointer.node_in(self.document.value()),
            Some(file) => place.pointer.node_in(self.files.value(file)?),
        }
    }

    fn spot(&self, place: &Place) -> Spot {
        let file = place.file.and_then(|file| self.files.text(file)).cloned();
        Spot { file, pointer: place.pointer.clone() }
    }

    /// Settles the references in a node and below it, which will stand at `here` and was read `at`
    /// a place.
    fn walk(&mut self, kind: Kind, value: &mut Value, here: &mut Pointer, at: &mut Place) -> Fate {
        if kind == Kind::Data {
            return Fate::Keep;
        }
        if is_reference(kind, value) {
            return self.reference(kind, value, here, at);
        }
        if kind == Kind::Schema {
            self.items(value, here, at);
        }
        if kind == Kind::Discriminator {
            self.mapping(value, at);
        }
        let (length, length_at) = (here.len(), at.pointer.len());
        match value {
            Value::Object(map) => {
                let mut dropped = Vec::new();
                for (key, child) in map.iter_mut() {
                    let Some(kind) = kind.child_in(self.dialect, key) else { continue };
                    here.push(key);
                    at.pointer.push(key);
                    if self.walk(kind, child, here, at) == Fate::Drop {
                        dropped.push(key.clone());
                    }
                    here.truncate(length);
                    at.pointer.truncate(length_at);
                }
                dropped.iter().for_each(|key| {
                    map.remove(key);
                });
            }
            Value::Array(list) => {
                let items = std::mem::take(list);
                for (index, mut item) in items.into_iter().enumerate() {
                    here.push(&list.len().to_string());
                    at.pointer.push(&index.to_string());
                    if list.len() != index {
                        self.moves.insert(here.clone(), self.spot(at));
                    }
                    let fate =
                        kind.child_in(self.dialect, "0").map(|kind| self.walk(kind, &mut item, here, at));
                    if fate != Some(Fate::Drop) {
                        list.push(item);
                    }
                    here.truncate(length);
                    at.pointer.truncate(length_at);
                }
            }
            _ => {}
        }
        Fate::Keep
    }

    /// A list of schemas for the items, as JSON Schema has it for tuples, becomes a choice of them.
    fn items(&mut self, schema: &mut Value, here: &Pointer, at: &Place) {
        let Some(items) = schema.get_mut("items").filter(|items| items.is_array()) else { return };
        let Value::Array(mut list) = items.take() else { return };
        let (here, place) = (here.join("items"), at.pointer.join("items"));
        let at = |pointer: Pointer| Place { file: at.file, pointer };
        let told = at(place.clone());
        *items = match list.len() {
            0 => Value::Object(Map::new()),
            1 => {
                self.moves.insert(here, self.spot(&at(place.index(0))));
                list.remove(0)
            }
            count => {
                let choice = here.join("oneOf");
                for index in 0..count {
                    self.moves.insert(choice.index(index), self.spot(&at(place.index(index))));
                }
                Map::from_iter([("oneOf".to_owned(), Value::Array(list))]).into()
            }
        };
        let message =
            "`items` is a list, which OpenAPI does not have: each item may be any of them".to_owned();
        self.remarks.add(Oddity::ListOfItems, message, "give the array one schema for all its items", told);
    }

    /// The tags of a discriminator lead to schemas of the document.
    fn mapping(&mut self, discriminator: &mut Value, at: &Place) {
        // Of later versions, in a file beside: what has no tag that is known.
        if self.dialect == Dialect::Later
            && let Value::Object(map) = discriminator
            && let Some(default) = map.remove("defaultMapping")
            && let Value::Object(mapping) = map.entry("mapping").or_insert_with(|| Map::new().into())
        {
            mapping.insert(DEFAULT_TAG.to_owned(), default);
        }
        let Some(Value::Object(mapping)) = discriminator.get_mut("mapping") else { return };
        let mut left_out = Vec::new();
        for (tag, target) in mapping.iter_mut() {
            let Some(text) = target.as_str().map(str::to_owned) else { continue };
            let place = Place { file: at.file, pointer: at.pointer.join("mapping").join(tag) };
            // The standard also takes the bare name of a schema.
            let is_name = self.value(&Place { file: None, pointer: self.section().join(&text) }).is_some();
            if is_name && at.file.is_none() {
                continue;
            }
            let named = Place { file: at.file, pointer: self.section().join(&text) };
            let found = match self.value(&named) {
                Some(_) => Ok(named),
                None => self.find(Kind::Schema, &text, at.file).map(|found| found.first),
            };
            match found {
                Ok(first) => *target = self.schema_reference(&first).into(),
                Err(_) if !self.is_last => {}
                Err(_) => {
                    left_out.push(tag.clone());
                    let message = format!(
                        "`{text}` does not name a schema of the document: what has that tag is read as one that is not known"
                    );
                    let help = "name a schema under `#/components/schemas/`, or leave the tag out";
                    self.remarks.add(Oddity::DanglingMapping, message, help, place);
                }
            }
        }
        left_out.iter().for_each(|tag| {
            mapping.remove(tag);
        });
    }
}

/// Whether a node is a reference instead of what belongs in its place.
fn is_reference(kind: Kind, value: &Value) -> bool {
    let may_be = kind.is_referable() || matches!(kind, Kind::Map(&Kind::PathItem));
    may_be && value.get("$ref").is_some_and(Value::is_string)
}
