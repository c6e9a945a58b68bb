//! bytes → [`Document`]: an OpenAPI 3.0 document as a value, with all that is
//! needed to say where in its file a node stands.

mod check;
mod lift;
mod locate;
mod parse;
pub mod pointer;
mod screen;
pub(crate) mod shape;
mod typed;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

pub use check::check;
pub use typed::typed;

use crate::diagnostic::{Diagnostic, Diagnostics, Position};
pub(crate) use locate::Text;

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
    moves: Arc<BTreeMap<String, String>>,
    /// Nodes that an overlay wrote.
    touched: BTreeMap<String, Touch>,
    /// Lists that an overlay took something out of: what they hold has moved.
    shifted: BTreeSet<String>,
}

/// The overlay action that wrote a node.
#[derive(Clone, Debug)]
struct Touch {
    label: String,
    text: Arc<Text>,
    action: usize,
    /// Pointer of the node in the overlay.
    source: String,
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
            return Err(document.error(pointer, message).help(help).into());
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
    Other { pointer: &'static str, message: String, help: &'static str },
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
            pointer: "",
            message: format!("this is not an OpenAPI document: {what}"),
            help: "a document begins with `openapi: 3.0.3` or `swagger: \"2.0\"`",
        };
    }
    match (said("openapi"), said("swagger")) {
        (Some(openapi), _) if is_3_0(&openapi) => Version::OpenApi30,
        (Some(openapi), _) if openapi.starts_with("3.") => Version::Other {
            pointer: "/openapi",
            message: format!("OpenAPI {openapi} is not supported, only 3.0.x is"),
            help: "convert the document to OpenAPI 3.0.3; its schemas differ from those of later versions",
        },
        (Some(openapi), _) => Version::Other {
            pointer: "/openapi",
            message: format!("`{openapi}` is no OpenAPI version that is supported"),
            help: "OpenAPI 3.0.x and Swagger 2.0 are",
        },
        (None, Some(swagger)) if swagger == "2.0" => Version::Swagger20,
        (None, Some(swagger)) => Version::Other {
            pointer: "/swagger",
            message: format!("Swagger {swagger} is not supported, only 2.0 is"),
            help: "convert the document to Swagger 2.0 or OpenAPI 3.0.3",
        },
        (None, None) => Version::Other {
            pointer: "",
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
    pub fn source_pointer(&self, pointer: &str) -> String {
        let mut prefix = pointer;
        loop {
            if let Some(source) = self.moves.get(prefix) {
                return format!("{source}{}", &pointer[prefix.len()..]);
            }
            match pointer::parent(prefix) {
                Some((shorter, _)) => prefix = shorter,
                None => return pointer.to_owned(),
            }
        }
    }

    /// Where in the file the node at `pointer` stands, or the nearest node
    /// around it that stands there. The first call reads the text once more.
    pub fn locate(&self, pointer: &str) -> Option<Position> {
        let steady = self
            .shifted
            .iter()
            .find(|list| pointer.strip_prefix(list.as_str()).is_some_and(|rest| rest.starts_with('/')))
            .map_or(pointer, String::as_str);
        let nearest = self.text.nearest(&self.source_pointer(steady));
        // A text without any node still has a beginning.
        nearest.or(Some(Position { line: 1, column: 1 }))
    }

    /// An error about the node at `pointer`, in this file or in the overlay
    /// that wrote the node.
    pub fn error(&self, pointer: &str, message: impl Into<String>) -> Diagnostic {
        self.place(pointer, Diagnostic::error("", message))
    }

    /// A warning about the node at `pointer`, in this file or in the overlay
    /// that wrote the node.
    pub fn warning(&self, pointer: &str, message: impl Into<String>) -> Diagnostic {
        self.place(pointer, Diagnostic::warning("", message))
    }

    /// The label of the overlay that wrote the node at `pointer` or a node
    /// around it, and the index of the action; `None` where none did.
    pub fn overlay_of(&self, pointer: &str) -> Option<(&str, usize)> {
        self.touch(pointer).map(|(touch, _)| (touch.label.as_str(), touch.action))
    }

    pub(crate) fn value_mut(&mut self) -> &mut Value {
        &mut self.value
    }

    /// Remembers that an overlay's action wrote the node at `pointer`; `source` is where it stands
    /// in the overlay.
    pub(crate) fn written_by(
        &mut self,
        pointer: String,
        label: &str,
        text: &Arc<Text>,
        (action, source): (usize, String),
    ) {
        let touch = Touch { label: label.to_owned(), text: Arc::clone(text), action, source };
        self.touched.insert(pointer, touch);
    }

    /// Remembers that an overlay took something out of the list at `pointer`,
    /// so that what it holds stands elsewhere now.
    pub(crate) fn shifted(&mut self, pointer: &str) {
        let inside = format!("{pointer}/");
        self.touched.retain(|other, _| !other.starts_with(&inside));
        self.shifted.insert(pointer.to_owned());
    }

    /// What wrote the node at a pointer, and the rest of the pointer inside of what was written.
    fn touch<'p>(&self, pointer: &'p str) -> Option<(&Touch, &'p str)> {
        let mut prefix = pointer;
        loop {
            if let Some(touch) = self.touched.get(prefix) {
                return Some((touch, &pointer[prefix.len()..]));
            }
            prefix = pointer::parent(prefix)?.0;
        }
    }

    fn place(&self, pointer: &str, mut diagnostic: Diagnostic) -> Diagnostic {
        if let Some((touch, inside)) = self.touch(pointer) {
            diagnostic.file.clone_from(&touch.label);
            return diagnostic.at(pointer).position(touch.text.nearest(&format!("{}{inside}", touch.source)));
        }
        diagnostic.file.clone_from(&self.label);
        diagnostic.at(self.source_pointer(pointer)).position(self.locate(pointer))
    }
}
