//! In `overlay`: JSONPath as RFC 9535 says. A parser and a walk of our own: with those of others come a second version of
//! what reads Rust, a second parser and the whole of regular expressions, a twelfth of what the first build takes.
//!
//! A text becomes a [`path`]; what nests in it is walked by functions that call themselves, so whoever reads one
//! looks first at how deep it nests.

mod find;
mod path;
mod read;
#[cfg(test)]
mod tests;
mod text;

use std::collections::HashSet;

use serde_json::Value;

use crate::pointer::Pointer;

/// A JSONPath that was read.
#[derive(Debug)]
pub(super) struct Query(path::Path);

impl Query {
    /// Reads one.
    ///
    /// # Errors
    /// In words, what should stand where.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let wrong = |wrong: text::Wrong| format!("at character {}, {}", wrong.at + 1, wrong.what);
        read::read(text).map(Self).map_err(wrong)
    }

    /// The pointers of the nodes that it finds, each once.
    pub(super) fn find(&self, document: &Value) -> Vec<Pointer> {
        let nodes = find::find(&self.0, document, Pointer::root());
        let mut seen = HashSet::new();
        nodes.into_iter().map(|(at, _)| at).filter(|at| seen.insert(at.clone())).collect()
    }

    /// Whether it finds nothing.
    pub(super) fn is_idle(&self, document: &Value) -> bool {
        find::find(&self.0, document, ()).is_empty()
    }
}
