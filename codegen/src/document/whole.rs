//! A document as a value, with all that is needed to say where in its file a node stands.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde_json::Value;

use super::locate::Text;
use crate::diagnostic::{Diagnostic, Diagnostics, Position};
use crate::pointer::Pointer;

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
    /// What there was to tell while it was read.
    remarks: Diagnostics,
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
            value: Value::Null,
            swagger: false,
            text: Arc::new(text),
            moves: Arc::default(),
            touched: BTreeMap::new(),
            shifted: BTreeSet::new(),
            remarks: Diagnostics::new(),
        }
    }

    /// The same document with what it says.
    pub(super) fn with_value(mut self, value: Value) -> Self {
        self.value = value;
        self
    }

    /// The same document, as one that was written as Swagger 2.0: where nodes of the lifted one stood.
    pub(super) fn lifted(mut self, moves: BTreeMap<Pointer, Pointer>) -> Self {
        self.swagger = true;
        self.moves = Arc::new(moves);
        self
    }

    /// The same document with what there was to tell while it was read.
    pub(super) fn told(mut self, remarks: Diagnostics) -> Self {
        self.remarks = remarks;
        self
    }

    /// What there was to tell while it was read: what of Swagger 2.0 has no place in 3.0.
    pub(crate) const fn remarks(&self) -> &Diagnostics {
        &self.remarks
    }

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
