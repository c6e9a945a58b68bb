//! A document as a value, with all that is needed to say where in its file a node stands.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use super::halves;
use super::locate::Text;
use crate::diagnostic::{Diagnostic, Diagnostics, Position};
use crate::pointer::Pointer;

/// An OpenAPI 3.0 document, as read or with overlays applied.
#[derive(Clone, Debug)]
pub struct Document {
    label: String,
    /// Shared by those who only read it, until one of them changes it.
    value: Arc<Value>,
    swagger: bool,
    text: Arc<Text>,
    /// Where nodes stood before each change that moved some: lifting, and following references.
    moves: Vec<Arc<Moves>>,
    /// What was said of references while it was read.
    said: Diagnostics,
    /// How many of these changes had been made when overlays wrote.
    overlaid: usize,
    /// Nodes that an overlay wrote.
    touched: BTreeMap<Pointer, Touch>,
    /// Lists that an overlay took something out of: what they hold has moved.
    shifted: BTreeSet<Pointer>,
}

/// Where nodes stood, by where they stand; what is below a node moved along.
pub(super) type Moves = BTreeMap<Pointer, Spot>;

/// A place in this file, or in one beside it.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    /// None for the file itself.
    pub(super) file: Option<FileText>,
    pub(super) pointer: Pointer,
}

/// A file beside the document.
#[derive(Clone, Debug)]
pub(super) struct FileText {
    pub(super) label: Arc<str>,
    pub(super) text: Arc<Text>,
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

impl Document {
    /// A document of which only the text is known.
    pub(super) fn new(label: &str, text: Text) -> Self {
        Self {
            label: label.to_owned(),
            value: Arc::new(Value::Null),
            swagger: false,
            text: Arc::new(text),
            moves: Vec::new(),
            said: Diagnostics::new(),
            overlaid: 0,
            touched: BTreeMap::new(),
            shifted: BTreeSet::new(),
        }
    }

    /// A document that was made, of which no file says where its nodes stand.
    pub(crate) fn made(label: &str, value: Value) -> Self {
        Self::new(label, Text::nowhere()).with_value(value)
    }

    /// The same document with what it says.
    pub(super) fn with_value(mut self, value: Value) -> Self {
        self.value = Arc::new(value);
        self
    }

    /// The same document, as one that was written as Swagger 2.0: where nodes of the lifted one stood.
    pub(super) fn lifted(mut self, moves: BTreeMap<Pointer, Pointer>) -> Self {
        self.swagger = true;
        self.later(moves)
    }

    /// The same document, as one that was written as OpenAPI 3.1 or 3.2: where nodes of the lifted one
    /// stood.
    pub(super) fn later(self, moves: BTreeMap<Pointer, Pointer>) -> Self {
        let spots = moves.into_iter().map(|(to, from)| (to, Spot { file: None, pointer: from }));
        self.moved(spots.collect())
    }

    /// The same document, some of whose nodes stood elsewhere before.
    pub(super) fn moved(mut self, moves: Moves) -> Self {
        if !moves.is_empty() {
            self.moves.push(Arc::new(moves));
        }
        self
    }

    /// The same document, of which something more has been said.
    pub(super) fn saying(mut self, remarks: Diagnostics) -> Self {
        self.said.extend(remarks);
        self
    }

    /// What has been said of it so far.
    pub(super) fn said(&self) -> Diagnostics {
        self.said.clone()
    }

    /// What messages call the file.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The document itself, as OpenAPI 3.0.
    pub fn value(&self) -> &Value {
        &self.value
    }

    /// What it says, without where that stands; copied only where another reads it as well.
    pub(crate) fn into_value(self) -> Value {
        Arc::unwrap_or_clone(self.value)
    }

    /// Whether it was written as Swagger 2.0.
    pub fn is_lifted(&self) -> bool {
        self.swagger
    }

    /// The pointer, in its file, of the node at `pointer`: the same, unless the document was lifted
    /// or the node stands elsewhere and a reference leads to it.
    pub fn source_pointer(&self, pointer: &Pointer) -> Pointer {
        self.trace(pointer).pointer
    }

    /// Where in its file the node at `pointer` stands, or the nearest node
    /// around it that stands there. The first call reads the text once more.
    pub fn locate(&self, pointer: &Pointer) -> Option<Position> {
        self.position(&self.trace(pointer))
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
        self.trace(pointer).touch.map(|(touch, _)| (touch.label.as_str(), touch.action))
    }

    pub(crate) fn value_mut(&mut self) -> &mut Value {
        if Arc::get_mut(&mut self.value).is_none() {
            self.value = Arc::new(halves::copy(&self.value));
        }
        Arc::make_mut(&mut self.value)
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
        self.overlaid = self.moves.len();
    }

    /// Remembers that an overlay took something out of the list at `pointer`,
    /// so that what it holds stands elsewhere now.
    pub(crate) fn shifted(&mut self, pointer: &Pointer) {
        self.touched.retain(|other, _| other.inside(pointer).is_none_or(str::is_empty));
        self.shifted.insert(pointer.clone());
        self.overlaid = self.moves.len();
    }

    /// Goes back through all that moved the node at a pointer.
    fn trace(&self, pointer: &Pointer) -> Trace<'_> {
        let mut trace = Trace { pointer: pointer.clone(), steady: pointer.clone(), file: None, touch: None };
        for depth in (0..=self.moves.len()).rev() {
            if depth == self.overlaid {
                let at = &trace.pointer;
                let touched =
                    |node: &str| Some((self.touched.get(node)?, at.as_str()[node.len()..].to_owned()));
                trace.touch = at.outwards().find_map(touched);
                let is_around = |list: &&Pointer| at.inside(list).is_some_and(|rest| !rest.is_empty());
                if let Some(list) = self.shifted.iter().find(is_around) {
                    trace.steady.clone_from(list);
                }
            }
            let Some(moves) = depth.checked_sub(1).and_then(|before| self.moves.get(before)) else { break };
            trace.steady = moved(moves, &trace.steady).map_or(trace.steady, |(_, pointer)| pointer);
            if let Some((spot, pointer)) = moved(moves, &trace.pointer) {
                trace.pointer = pointer;
                if let Some(file) = &spot.file {
                    trace.file = Some(file);
                    break;
                }
            }
        }
        trace
    }

    fn position(&self, trace: &Trace<'_>) -> Option<Position> {
        let (text, pointer) = match trace.file {
            Some(file) => (&file.text, &trace.pointer),
            None => (&self.text, &trace.steady),
        };
        text.nearest(pointer).or_else(|| text.beginning())
    }

    fn place(&self, pointer: &Pointer, mut diagnostic: Diagnostic) -> Diagnostic {
        let trace = self.trace(pointer);
        if let Some((touch, inside)) = &trace.touch {
            diagnostic.file.clone_from(&touch.label);
            let position = touch.text.nearest(&touch.source.below(inside));
            return diagnostic.at(pointer.clone()).position(position);
        }
        diagnostic.file = trace.file.map_or(self.label.as_str(), |file| &file.label).to_owned();
        let position = self.position(&trace);
        diagnostic.at(trace.pointer).position(position)
    }
}

/// Where a node came from.
struct Trace<'d> {
    pointer: Pointer,
    /// The same, or the list that an overlay took something out of.
    steady: Pointer,
    /// The file beside the document that it stands in; none for the document's own.
    file: Option<&'d FileText>,
    /// What wrote it, and the rest of the pointer inside of what was written.
    touch: Option<(&'d Touch, String)>,
}

/// Where the node at a pointer stood.
fn moved<'m>(moves: &'m Moves, pointer: &Pointer) -> Option<(&'m Spot, Pointer)> {
    let moved = |node: &str| {
        let spot = moves.get(node)?;
        Some((spot, spot.pointer.below(&pointer.as_str()[node.len()..])))
    };
    pointer.outwards().find_map(moved)
}
