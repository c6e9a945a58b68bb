//! bytes → [`Document`]: an OpenAPI 3.0 document as a value, with all that is
//! needed to say where in its file a node stands. Imports diagnostics and pointers.

mod check;
mod lift;
mod locate;
pub(crate) mod media;
mod parse;
pub(crate) mod reach;
mod screen;
pub(crate) mod shape;
pub(crate) mod template;
mod typed;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

pub use check::check;
pub use typed::typed;

pub(crate) use locate::Text;

use crate::diagnostic::{Diagnostic, Diagnostics, Position};
use crate::pointer::Pointer;

/// A file that was read by the caller.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// What messages call it, usually the file's name.
    pub label: &'a str,
    /// What stands in it.
    pub bytes: &'a [u8],
}

/// An OpenAPI 3.0 document, as read or with overlays applied.
#[derive(Clone, Debug)]
pub struct Document {
    label: String,
    value: Value,
    swagger: bool,
    text: Arc<Text>,
    /// Where a node of the lifted document stood in the Swagger one.
    moves: Arc<BTreeMap<Pointer, Pointer>>,
    /// Nodes that an overlay wrote.
    touched: BTreeMap<Pointer, Touch>,
    /// Lists that an overlay took something out of: what they hold has moved.
    shifted: BTreeSet<Pointer>,
}

/// The overlay action that wrote a node.
#[derive(Clone, Debug)]
struct Touch {
    label: String,
    text: Arc<Text>,
    action: usize,
    /// Pointer of the node in the overlay.
    source: Pointer,
}

/// Reads an OpenAPI 3.0 document, or a Swagger 2.0 one lifted to 3.0; JSON or
/// YAML, told apart by content.
///
/// # Errors
/// Not UTF-8, not JSON or YAML, a key that stands twice, nesting beyond 128
/// levels, aliases that expand without end, any other version, and what of
/// Swagger 2.0 cannot be said in 3.0.
pub fn read(source: Source<'_>) -> Result<Document, Diagnostics> {
    let label = source.label;
    let (text, value) = parse_text(source)?;
    let mut document = Document {
        label: label.to_owned(),
        value: Value::Null,
        swagger: false,
        text: Arc::new(text),
        moves: Arc::default(),
        touched: BTreeMap::new(),
        shifted: BTreeSet::new(),
    };
    match version(&value) {
        Version::OpenApi30 => document.value = value,
        Version::Swagger20 => {
            document.swagger = true;
            let lifted = lift::lift(&value);
            if !lifted.faults.is_empty() {
                return Err(lifted
                    .faults
                    .into_iter()
                    .map(|(pointer, message)| document.error(&pointer, message))
                    .collect());
            }
            document.value = lifted.value;
            document.moves = Arc::new(lifted.moves);
        }
        Version::Other { pointer, message, help } => {
            return Err(document.error(&pointer, message).help(help).into());
        }
    }
    Ok(document)
}

/// Reads any JSON or YAML text, and keeps it to locate what stands in it.
pub(crate) fn parse_text(source: Source<'_>) -> Result<(Text, Value), Diagnostics> {
    let text = screen::text(source.label, source.bytes)?;
    let value = parse::value(source.label, text)?;
    Ok((Text::new(text), value))
}

/// What a document says it is.
enum Version {
    OpenApi30,
    Swagger20,
    Other { pointer: Pointer, message: String, help: &'static str },
}

fn version(value: &Value) -> Version {
    let said = |key: &str| match value.get(key) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    if !value.is_object() {
        let what = if value.is_null() { "there is nothing in it" } else { "it is no mapping" };
        return Version::Other {
            pointer: Pointer::root(),
            message: format!("this is not an OpenAPI document: {what}"),
            help: "a document begins with `openapi: 3.0.3` or `swagger: \"2.0\"`",
        };
    }
    match (said("openapi"), said("swagger")) {
        (Some(openapi), _) if is_3_0(&openapi) => Version::OpenApi30,
        (Some(openapi), _) if openapi.starts_with("3.") => Version::Other {
            pointer: Pointer::of(["openapi"]),
            message: format!("OpenAPI {openapi} is not supported, only 3.0.x is"),
            help: "convert the document to OpenAPI 3.0.3; its schemas differ from those of later versions",
        },
        (Some(openapi), _) => Version::Other {
            pointer: Pointer::of(["openapi"]),
            message: format!("`{openapi}` is no OpenAPI version that is supported"),
            help: "OpenAPI 3.0.x and Swagger 2.0 are",
        },
        (None, Some(swagger)) if swagger == "2.0" => Version::Swagger20,
        (None, Some(swagger)) => Version::Other {
            pointer: Pointer::of(["swagger"]),
            message: format!("Swagger {swagger} is not supported, only 2.0 is"),
            help: "convert the document to Swagger 2.0 or OpenAPI 3.0.3",
        },
        (None, None) => Version::Other {
            pointer: Pointer::root(),
            message: "this is not an OpenAPI document: neither `openapi` nor `swagger` tells a version"
                .to_owned(),
            help: "a document begins with `openapi: 3.0.3` or `swagger: \"2.0\"`",
        },
    }
}

fn is_3_0(version: &str) -> bool {
    version.strip_prefix("3.0.").is_some_and(|patch| {
        patch.starts_with(|first: char| first.is_ascii_digit())
            && patch.chars().all(|character| character.is_ascii_alphanumeric() || "-.".contains(character))
    })
}

impl Document {
    /// What messages call the file.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The document itself, as OpenAPI 3.0.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// Whether it was written as Swagger 2.0.
    pub fn is_lifted(&self) -> bool {
        self.swagger
    }

    /// The pointer, in the file, of the node at `pointer`: the same, unless the
    /// document was lifted.
    pub fn source_pointer(&self, pointer: &Pointer) -> Pointer {
        let moved = |node: &str| Some(self.moves.get(node)?.below(&pointer.as_str()[node.len()..]));
        pointer.outwards().find_map(moved).unwrap_or_else(|| pointer.clone())
    }

    /// Where in the file the node at `pointer` stands, or the nearest node
    /// around it that stands there. The first call reads the text once more.
    pub fn locate(&self, pointer: &Pointer) -> Option<Position> {
        let is_around = |list: &&Pointer| pointer.inside(list).is_some_and(|rest| !rest.is_empty());
        let steady = self.shifted.iter().find(is_around).unwrap_or(pointer);
        let nearest = self.text.nearest(&self.source_pointer(steady));
        // A text without any node still has a beginning.
        nearest.or(Some(Position { line: 1, column: 1 }))
    }

    /// An error about the node at `pointer`, in this file or in the overlay
    /// that wrote the node.
    pub fn error(&self, pointer: &Pointer, message: impl Into<String>) -> Diagnostic {
        self.place(pointer, Diagnostic::error("", message))
    }

    /// A warning about the node at `pointer`, in this file or in the overlay
    /// that wrote the node.
    pub fn warning(&self, pointer: &Pointer, message: impl Into<String>) -> Diagnostic {
        self.place(pointer, Diagnostic::warning("", message))
    }

    /// The label of the overlay that wrote the node at `pointer` or a node
    /// around it, and the index of the action; `None` where none did.
    pub fn overlay_of(&self, pointer: &Pointer) -> Option<(&str, usize)> {
        self.touch(pointer).map(|(touch, _)| (touch.label.as_str(), touch.action))
    }

    pub(crate) fn value_mut(&mut self) -> &mut Value {
        &mut self.value
    }

    /// Remembers that an overlay's action wrote the node at `pointer`; `source` is where it stands
    /// in the overlay.
    pub(crate) fn written_by(
        &mut self,
        pointer: Pointer,
        label: &str,
        text: &Arc<Text>,
        (action, source): (usize, Pointer),
    ) {
        let touch = Touch { label: label.to_owned(), text: Arc::clone(text), action, source };
        self.touched.insert(pointer, touch);
    }

    /// Remembers that an overlay took something out of the list at `pointer`,
    /// so that what it holds stands elsewhere now.
    pub(crate) fn shifted(&mut self, pointer: &Pointer) {
        self.touched.retain(|other, _| other.inside(pointer).is_none_or(str::is_empty));
        self.shifted.insert(pointer.clone());
    }

    /// What wrote the node at a pointer, and the rest of the pointer inside of what was written.
    fn touch<'p>(&self, pointer: &'p Pointer) -> Option<(&Touch, &'p str)> {
        let touched = |node: &str| Some((self.touched.get(node)?, &pointer.as_str()[node.len()..]));
        pointer.outwards().find_map(touched)
    }

    fn place(&self, pointer: &Pointer, mut diagnostic: Diagnostic) -> Diagnostic {
        if let Some((touch, inside)) = self.touch(pointer) {
            diagnostic.file.clone_from(&touch.label);
            let position = touch.text.nearest(&touch.source.below(inside));
            return diagnostic.at(pointer.clone()).position(position);
        }
        diagnostic.file.clone_from(&self.label);
        diagnostic.at(self.source_pointer(pointer)).position(self.locate(pointer))
    }
}

/// The children of a mapping or a list with their keys.
pub(crate) fn children(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Object(map) => map.iter().map(|(key, child)| (key.clone(), child)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect()
        }
        _ => Vec::new(),
    }
}
