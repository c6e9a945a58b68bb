//! OpenAPI 3.1 and 3.2 → OpenAPI 3.0, node by node, each remembering where it stood.
//!
//! Schemas are those of JSON Schema 2020-12: what they mean is said in the words of 3.0, and of what
//! 3.0 has no words for it is told what it is read as. Nothing is judged that 3.0 has as well. Imports
//! the table of what stands where, references, and what there is to tell of nodes.

mod array;
mod choice;
mod content;
mod events;
mod keywords;
mod node;
mod object;
mod reference;
mod resource;
mod schema;
mod tidy;
mod types;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::follow::{FileBeside, follow_early};
use super::settle::settling::Settling;
use super::shape::{Dialect, Kind};
use super::webhooks::{self, Kept, UNREAD, UNREAD_HELP};
use super::whole::Document;
use crate::diagnostic::{Diagnostics, Oddity};
use crate::pointer::Pointer;

/// Descriptions of an `enum`'s values, in their order; an empty text where one has none.
pub(crate) const ENUM_DESCRIPTIONS: &str = "x-enum-descriptions";

/// What there is to do about what no type can say.
const AS_IT_IS: &str = "there is nothing to do: values are read and sent as they are";

/// Lifts a document that calls itself OpenAPI 3.1 or 3.2.
///
/// # Errors
/// A `jsonSchemaDialect` that is not known: what its keywords mean is anyone's guess.
pub(super) fn lift(document: Document, beside: &[FileBeside<'_>]) -> Result<Document, Diagnostics> {
    resource::judge(&document)?;
    let mut early = Settling::default();
    let document = match resource::resolved(document.value(), &mut early) {
        Some(value) => document.with_value(value),
        None => document,
    };
    // Schemas of files beside it are in the same words: they are here before any is lifted.
    let document = match beside {
        [] => document,
        _ => follow_early(document, beside, Dialect::Later),
    };
    let mut value = document.value().clone();
    let Kept { moves, without } = webhooks::keep(&mut value, "webhooks");
    if let Value::Object(map) = &mut value {
        map.retain(|key, _| key != "webhooks");
    }
    let relocated = moves.iter().map(|(to, from)| (from.clone(), to.clone())).collect();
    for at in without {
        early.tell_as(Oddity::UnreadWebhook, &at, UNREAD, UNREAD_HELP);
    }
    let mut later =
        Later { source: document.value(), moves, relocated, told: early, badges: Vec::new(), around: 0 };
    later.node(Kind::Document, &mut value, &mut Pointer::root(), &mut Pointer::root());
    let Later { moves, relocated, told, .. } = later;
    tidy::follow_moves(&mut value, &relocated);
    let remarks = told.remarks(&document);
    Ok(document.with_value(value).later(moves).saying(remarks))
}

/// What the nodes of one document share while they are lifted.
struct Later<'d> {
    /// The document as it was.
    source: &'d Value,
    /// Pointer in the lifted document → pointer in the document, for every node that moved (what is
    /// below moved along).
    moves: BTreeMap<Pointer, Pointer>,
    /// Pointer in the document → pointer in the lifted one, of schemas that references may lead to.
    relocated: BTreeMap<Pointer, Pointer>,
    told: Settling,
    /// Tags that sort operations by something else than what they are about.
    badges: Vec<&'d str>,
    /// How many media types stand around the node.
    around: usize,
}

impl<'d> Later<'d> {
    fn moved(&mut self, to: Pointer, from: Pointer) {
        self.relocated.entry(from.clone()).or_insert_with(|| to.clone());
        self.moves.insert(to, from);
    }

    /// Tells of a keyword that is read as less than it says.
    fn unread(&mut self, at: &Pointer, message: impl Into<String>) {
        self.told.tell_as(Oddity::UnreadKeyword, at, message, AS_IT_IS);
    }

    /// Tells of a keyword of another version, which is read as it is meant.
    fn leftover(&mut self, at: &Pointer, message: impl Into<String>) {
        let help = "write it in the words of the version that the document names";
        self.told.tell_as(Oddity::LeftoverKeyword, at, message, help);
    }

    /// The node that a reference within the document leads to, behind all that are references
    /// themselves; none where it leads nowhere.
    fn target(&self, reference: &str) -> Option<&'d Value> {
        let mut reference = reference;
        for _ in 0..LONGEST_CHAIN {
            let found = self.source.pointer(Pointer::of_reference(reference)?.as_str())?;
            match found.get("$ref").and_then(Value::as_str) {
                Some(next) => reference = next,
                None => return Some(found),
            }
        }
        None
    }

    /// Lifts a node, which stands at `here` now and stood at `from`, and all below it.
    fn node(&mut self, kind: Kind, value: &mut Value, here: &mut Pointer, from: &mut Pointer) {
        match kind {
            Kind::Data => return,
            Kind::Schema => {
                let origin = self.schema(value, here, from);
                let mut origin = origin.unwrap_or_else(|| from.clone());
                self.below(kind, value, here, &mut origin);
                return;
            }
            _ => {}
        }
        if let Value::Object(map) = value
            && !(map.get("$ref").is_some_and(Value::is_string)
                && kind.is_referable()
                && kind != Kind::PathItem)
        {
            self.own(kind, map, here, from);
        }
        self.around += usize::from(kind == Kind::MediaType);
        self.below(kind, value, here, from);
        self.around -= usize::from(kind == Kind::MediaType);
        if let (Value::Object(map), Kind::MediaType) = (value, kind) {
            Self::parts(map);
        }
    }

    /// Lifts what is below a node.
    fn below(&mut self, kind: Kind, value: &mut Value, here: &mut Pointer, from: &mut Pointer) {
        let (length, length_from) = (here.len(), from.len());
        let mut child = |later: &mut Self, key: &str, child: &mut Value| {
            let inner = kind.child_in(Dialect::Later, key);
            let Some(inner) = inner.filter(|inner| *inner != Kind::Data) else { return };
            // A flag in every version.
            if key == "additionalProperties" && child.is_boolean() {
                return;
            }
            here.push(key);
            let moved = later.moves.get(&*here).cloned();
            match moved {
                Some(mut from) => later.node(inner, child, here, &mut from),
                None => {
                    from.push(key);
                    later.node(inner, child, here, from);
                    from.truncate(length_from);
                }
            }
            here.truncate(length);
        };
        match value {
            Value::Object(map) => map.iter_mut().for_each(|(key, value)| child(self, key, value)),
            Value::Array(list) => {
                for (index, value) in list.iter_mut().enumerate() {
                    child(self, &index.to_string(), value);
                }
            }
            _ => {}
        }
    }
}

/// How many references may lead to one another in a row.
const LONGEST_CHAIN: usize = 32;

/// A mapping of one entry.
fn one(key: &str, value: impl Into<Value>) -> Map<String, Value> {
    Map::from_iter([(key.to_owned(), value.into())])
}
