//! Every schema with the type that reads it, and what must hold for all of them.

use std::any::type_name;
use std::collections::BTreeSet;
use std::fmt;

use bitbucket_runtime::wire::{self, DecodeError, Value};
use serde_json::Value as Node;

use crate::document::{Content, Document};

/// A schema, and the type of a generated crate that reads its instances.
#[derive(Clone, Copy)]
pub struct Model {
    /// The JSON pointer of the schema.
    pub schema: &'static str,
    name: fn() -> &'static str,
    twice: fn(&[u8]) -> Result<Vec<u8>, Fault>,
}

/// Why a text did not go through a model twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The text was not read.
    Refused(DecodeError),
    /// What was written was not read again.
    Unreadable(DecodeError),
    /// What was written is another model than what was read, or is written in another way.
    Unstable {
        /// What was written first.
        first: Vec<u8>,
        /// What was written after that had been read.
        second: Vec<u8>,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(error) => write!(formatter, "refused: {error}"),
            Self::Unreadable(error) => write!(formatter, "what was written is refused: {error}"),
            Self::Unstable { first, second } => {
                let [first, second] = [first, second].map(|text| String::from_utf8_lossy(text));
                write!(formatter, "what was written reads as another model: {first} and then {second}")
            }
        }
    }
}

impl Model {
    /// The type that reads the schema at this pointer.
    #[must_use]
    pub const fn of<V: Value + PartialEq>(schema: &'static str) -> Self {
        Self { schema, name: type_name::<V>, twice: twice::<V> }
    }

    /// The type's name, without the modules that it stands in.
    #[must_use]
    pub fn name(&self) -> String {
        let path = (self.name)();
        let parts = path.split_inclusive(['<', '>', ',', ' ']);
        parts.map(|part| part.rsplit("::").next().unwrap_or(part)).collect()
    }

    /// Reads a text, writes it, and reads and writes that; gives what was written.
    ///
    /// # Errors
    /// Where the text is not read, or the second time differs from the first.
    pub fn twice(&self, text: &[u8]) -> Result<Vec<u8>, Fault> {
        (self.twice)(text)
    }
}

impl fmt::Debug for Model {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} of {}", self.name(), self.schema)
    }
}

fn twice<V: Value + PartialEq>(text: &[u8]) -> Result<Vec<u8>, Fault> {
    let model: V = wire::from_slice(text).map_err(Fault::Refused)?;
    let first = wire::to_vec(&model);
    let again: V = wire::from_slice(&first).map_err(Fault::Unreadable)?;
    let second = wire::to_vec(&again);
    if model == again && first == second { Ok(first) } else { Err(Fault::Unstable { first, second }) }
}

/// The component schemas that requests send as JSON, as pointers.
#[must_use]
pub fn sent(document: &Document) -> BTreeSet<String> {
    let operations = document.operations();
    reached(document, operations.iter().flat_map(|operation| &operation.bodies))
}

/// The component schemas that answers bring as JSON, and what the API sends of itself, as pointers.
#[must_use]
pub fn answered(document: &Document) -> BTreeSet<String> {
    let operations = document.operations();
    let answers = operations.iter().flat_map(|operation| &operation.answers);
    let events = document.events();
    reached(document, answers.flat_map(|answer| &answer.content).chain(events.iter().map(|(_, sent)| sent)))
}

fn reached<'a, 'd: 'a>(
    document: &Document,
    contents: impl Iterator<Item = &'a Content<'d>>,
) -> BTreeSet<String> {
    let mut reach = Reach { document, reached: BTreeSet::new(), inherited: BTreeSet::new() };
    for content in contents.filter(|content| document.is_json(content)) {
        reach.add(content.schema.unwrap_or(&Node::Null));
    }
    reach.reached
}

struct Reach<'d> {
    document: &'d Document,
    /// The pointers of component schemas.
    reached: BTreeSet<String>,
    /// Schemas that others are made of: what those lead to is added once.
    inherited: BTreeSet<*const Node>,
}

impl Reach<'_> {
    /// Adds the component schemas that a node leads to.
    fn add(&mut self, node: &Node) {
        match node {
            Node::Object(fields) => {
                let mapping = fields.get("mapping").and_then(Node::as_object).into_iter().flatten();
                let targets = mapping.map(|(_, target)| target).chain(fields.get("$ref"));
                for target in targets.filter_map(Node::as_str) {
                    if self.reached.insert(target.to_owned()) {
                        let found = self.document.value().pointer(target.trim_start_matches('#'));
                        self.add(found.unwrap_or(&Node::Null));
                    }
                }
                for (name, part) in fields {
                    match (name.as_str(), part) {
                        // What is one of several kinds is read as whichever JSON it is.
                        ("mapping" | "oneOf", _) => {}
                        // What is inherited does not travel by itself.
                        ("allOf", Node::Array(parts)) => {
                            for part in parts.iter().map(|part| self.document.resolve(part)) {
                                if self.inherited.insert(part) {
                                    self.add(part);
                                }
                            }
                        }
                        // What is only wrapped does.
                        _ => {
                            if let Some([only]) = part["allOf"].as_array().map(Vec::as_slice)
                                && part.get("properties").is_none()
                            {
                                self.add(only);
                            }
                            self.add(part);
                        }
                    }
                }
            }
            Node::Array(items) => items.iter().for_each(|item| self.add(item)),
            _ => {}
        }
    }
}
