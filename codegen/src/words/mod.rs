//! Words that people write about an API, beside its document: what an operation does, what a field holds.
//!
//! They are mappings from keys to Markdown, in YAML, one file or several. A key says what the words are about:
//!
//! | key | what it is about |
//! |---|---|
//! | `GET /boats/{id}` | an operation |
//! | `GET /boats/{id} 404` | one of its answers |
//! | `POST /boats body`, `POST /boats body.name` | what it is sent, and what is in it |
//! | `GET /boats response.items` | what is in its answer, where that is no component |
//! | `?sort`, `{id}`, `If-Match:` | a parameter of the query, of the path, or a header, of all operations |
//! | `GET /boats ?sort` | the same of one operation |
//! | `boat`, `boat.length` | a schema of the components, and a property of it |
//! | `boat.lamps[]` | each item of a list, or each value of a map, that is described in its place |
//! | `boat.state=SOLD` | a value |
//! | `GET /boats example` | no words, but a few lines of Rust that call the operation |
//!
//! Imports documents, diagnostics, pointers.

mod example;
mod keys;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Position, did_you_mean};
use crate::document::{Source, Text, parse_text};
use crate::pointer::Pointer;
pub(crate) use example::Example;
use example::Written;
pub(crate) use keys::{Item, Keys};

/// What is said of what, once the keys have been looked up.
#[derive(Clone, Debug, Default)]
pub struct Words {
    texts: BTreeMap<Item, String>,
    /// By the node of the operation.
    examples: BTreeMap<Pointer, Example>,
}

/// Words, and the entry that they were written in.
struct Entered {
    text: String,
    key: String,
    /// The file, and its line.
    place: String,
}

impl Words {
    /// Reads files of words about a document of these keys.
    ///
    /// # Errors
    /// All at once: a file that is no mapping of texts, a key that names nothing in the document, an empty
    /// text, words that are said of one thing twice, an example that is no Rust.
    pub(crate) fn read(files: &[Source<'_>], keys: &Keys) -> Result<Self, Diagnostics> {
        let mut faults = Diagnostics::new();
        let mut entered: BTreeMap<Item, Entered> = BTreeMap::new();
        let mut examples = BTreeMap::new();
        for file in files {
            match parse_text(*file) {
                Ok((text, Value::Object(entries))) => {
                    for (key, words) in &entries {
                        let fault = |fault: Fault| fault.at(file.label, &text, key);
                        let position = text.nearest(&Pointer::of([key.as_str()]));
                        if let Some(of) = key.strip_suffix(example::WORD).and_then(|of| of.strip_suffix(' '))
                        {
                            let written =
                                Written { file: file.label.to_owned(), key: of.to_owned(), position };
                            faults.extend(show(&mut examples, written, words, keys).err().map(fault));
                            continue;
                        }
                        let place = place(file.label, position);
                        match taken(key, words, keys) {
                            Ok((items, words)) => {
                                for item in items {
                                    let entry = Entered {
                                        text: words.to_owned(),
                                        key: key.clone(),
                                        place: place.clone(),
                                    };
                                    faults.extend(enter(&mut entered, item, entry).map(fault));
                                }
                            }
                            Err(error) => faults.push(fault(error)),
                        }
                    }
                }
                // A file without an entry says nothing.
                Ok((_, Value::Null)) => {}
                Ok((text, _)) => {
                    let fault = Fault::new("this is no mapping from keys to words", SHAPE);
                    faults.push(fault.at(file.label, &text, ""));
                }
                Err(errors) => faults.extend(errors),
            }
        }
        let texts = entered.into_iter().map(|(item, entered)| (item, entered.text)).collect();
        faults.into_result(Self { texts, examples })
    }

    /// What is said of a node.
    pub(crate) fn of_node(&self, pointer: &Pointer) -> Option<&str> {
        // What is asked for is mostly not there, and asking makes a copy.
        if self.texts.is_empty() {
            return None;
        }
        self.texts.get(&(pointer.clone(), None)).map(String::as_str)
    }

    /// The example of an operation.
    pub(crate) fn example(&self, operation: &Pointer) -> Option<&Example> {
        self.examples.get(operation)
    }

    /// What is said of a value that a node lists.
    pub(crate) fn of_value(&self, pointer: &Pointer, value: &str) -> Option<&str> {
        if self.texts.is_empty() {
            return None;
        }
        self.texts.get(&(pointer.clone(), Some(value.to_owned()))).map(String::as_str)
    }
}

const SHAPE: &str = "write `KEY: words`, as in `GET /boats/{id}: One boat, by its number.`";

/// What is wrong with an entry.
struct Fault {
    message: String,
    help: String,
}

impl Fault {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }

    fn at(self, label: &str, text: &Text, key: &str) -> Diagnostic {
        let pointer = if key.is_empty() { Pointer::root() } else { Pointer::of([key]) };
        let position = text.nearest(&pointer);
        Diagnostic::error(label, self.message).at(pointer).position(position).help(self.help)
    }
}

/// What an entry is about.
fn named<'k>(key: &str, keys: &'k Keys) -> Result<&'k [Item], Fault> {
    let items = keys.places(key);
    if items.is_empty() {
        return Err(Fault::new(
            format!("`{key}` names nothing in the document"),
            format!(
                "remove the entry, or write the key of what it is about{}",
                did_you_mean(key, keys.all())
            ),
        ));
    }
    Ok(items)
}

/// What an entry is about, and what it says.
fn taken<'k, 'w>(key: &str, words: &'w Value, keys: &'k Keys) -> Result<(&'k [Item], &'w str), Fault> {
    let items = named(key, keys)?;
    match words.as_str().map(str::trim) {
        Some("") => {
            Err(Fault::new(format!("nothing is said of `{key}`"), "write a sentence, or remove the entry"))
        }
        Some(words) => Ok((items, words)),
        None => Err(Fault::new(format!("what is said of `{key}` is no text"), SHAPE)),
    }
}

/// Notes an example of an operation.
fn show(
    examples: &mut BTreeMap<Pointer, Example>,
    written: Written,
    words: &Value,
    keys: &Keys,
) -> Result<(), Fault> {
    let key = written.key.clone();
    let Some(operation) = named(&key, keys)?.iter().map(|(node, _)| node).find(|node| is_operation(node))
    else {
        let help = "show the call of an operation, as in `GET /boats example: …`";
        return Err(Fault::new(format!("`{key}` is no operation that could have an example"), help));
    };
    if let Some(other) = examples.get(operation) {
        let other = place(&other.written.file, other.written.position);
        let help = "say it in one place";
        return Err(Fault::new(format!("`{key}` has an example already, at {other}"), help));
    }
    let example = Example::read(words.as_str().unwrap_or_default().trim(), written)
        .map_err(|(message, help)| Fault::new(message, help))?;
    examples.insert(operation.clone(), example);
    Ok(())
}

/// Whether a node with a key is an operation: `/paths/PATH/METHOD`.
fn is_operation(node: &Pointer) -> bool {
    node.depth() == 3 && node.keys().next().as_deref() == Some("paths")
}

/// Notes words about something. What is written about one operation goes before what is written about all.
fn enter(entered: &mut BTreeMap<Item, Entered>, item: &Item, entry: Entered) -> Option<Fault> {
    match entered.entry(item.clone()) {
        Entry::Vacant(free) => {
            free.insert(entry);
        }
        Entry::Occupied(mut taken) => {
            let (old, new) = (is_common(&taken.get().key), is_common(&entry.key));
            if old && !new {
                taken.insert(entry);
            } else if old == new {
                let Entered { key, place, .. } = taken.get();
                return Some(Fault::new(
                    format!("`{}` is about what `{key}` says something of already, at {place}", entry.key),
                    "keep one of the two",
                ));
            }
        }
    }
    None
}

/// Whether a key is about the parameters of all operations.
fn is_common(key: &str) -> bool {
    !key.contains(' ') && (key.starts_with(['?', '{']) || key.contains(':'))
}

/// `file:line`
fn place(file: &str, position: Option<Position>) -> String {
    position.map_or_else(|| file.to_owned(), |position| format!("{file}:{}", position.line))
}
