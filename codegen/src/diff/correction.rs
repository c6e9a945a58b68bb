//! Which changes are there because an overlay applies to one side and not to the other.

use std::collections::BTreeMap;

use serde_json::Value;

use super::change::{Change, Event, Subject};
use crate::document::{Document, children};
use crate::pointer::Pointer;

/// What overlays did to one side.
#[derive(Clone, Debug)]
pub(super) struct Corrections {
    /// The document that the model was made of.
    document: Document,
    /// The actions that apply, each by its file and its place among them.
    applied: BTreeMap<(String, usize), String>,
    /// Those that do not apply, and what they are called.
    missed: BTreeMap<String, String>,
}

impl Corrections {
    pub(super) fn of(
        document: Document,
        applied: BTreeMap<(String, usize), String>,
        missed: BTreeMap<String, String>,
    ) -> Self {
        Self { document, applied, missed }
    }

    /// The document that the model was made of.
    pub(super) fn document(&self) -> &Value {
        self.document.value()
    }

    /// The actions that wrote a node, something around it, or something in it.
    fn about(&self, node: &Pointer, with_inside: bool) -> Vec<&String> {
        let action = |(label, index): (&str, usize)| self.applied.get(&(label.to_owned(), index));
        let mut found: Vec<&String> = self.document.overlay_of(node).and_then(action).into_iter().collect();
        let inside = node.node_in(self.document.value()).filter(|_| with_inside);
        let mut open: Vec<_> = inside.map(|value| (node.clone(), value)).into_iter().collect();
        while let Some((at, value)) = open.pop() {
            for (key, child) in children(value) {
                let at = at.join(&key);
                match self.document.overlay_of(&at).and_then(action) {
                    Some(action) => found.push(action),
                    None => open.push((at, child)),
                }
            }
        }
        found
    }
}

/// Says of each change which correction it depends on that only one of the sides has.
pub(super) fn attribute(old: &Corrections, new: &Corrections, changes: &mut [Change]) {
    if old.missed.is_empty() && new.missed.is_empty() {
        return;
    }
    for change in changes {
        // What is new or gone as a whole is so whatever is corrected in it.
        let is_whole = matches!(change.subject, Subject::Type | Subject::Operation | Subject::Module)
            && matches!(change.event, Event::Added | Event::Removed);
        let only = |one: &Corrections, other: &Corrections| -> Option<String> {
            one.about(&change.pointer, !is_whole)
                .into_iter()
                .find_map(|action| other.missed.get(action).cloned())
        };
        change.correction = only(new, old).or_else(|| only(old, new));
    }
}
