//! What is wrong with an entry, and what a key is the key of. Imports diagnostics, documents, pointers, keys.

use super::keys::{Item, Keys};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::document::Text;
use crate::pointer::Pointer;

/// What is wrong with an entry.
pub(super) struct Fault {
    message: String,
    help: String,
}

impl Fault {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), help: help.into() }
    }

    pub(super) fn at(self, label: &str, text: &Text, key: &str) -> Diagnostic {
        let pointer = if key.is_empty() { Pointer::root() } else { Pointer::of([key]) };
        let position = text.nearest(&pointer);
        Diagnostic::error(label, self.message).at(pointer).position(position).help(self.help)
    }
}

/// What a key is the key of.
pub(super) fn places<'k>(key: &str, keys: &'k Keys) -> Result<&'k [Item], Fault> {
    match keys.places(key) {
        [] => Err(Fault::new(
            format!("`{key}` names nothing in the document"),
            format!(
                "remove the entry, or write the key of what it is about{}",
                did_you_mean(key, keys.all())
            ),
        )),
        items => Ok(items),
    }
}
