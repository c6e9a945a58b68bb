//! What is being settled, and what there is to tell of it: each fault once, with how often it stands.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Oddity, Position};
use crate::document::whole::Document;
use crate::pointer::Pointer;

/// What there is to do where no more can be said.
pub(in crate::document) const CORRECT: &str = "put it right in the document or in an overlay";

/// What the readings of one document share.
#[derive(Default)]
pub(in crate::document) struct Settling {
    /// What was found, by what there is to tell: the places.
    found: BTreeMap<(Oddity, String, &'static str), Vec<Pointer>>,
    /// Lists that something was taken out of.
    pub(in crate::document) shifted: Vec<Pointer>,
}

impl Settling {
    /// Tells of a node that is not what the standard wants there; the message says what it is read as.
    pub(in crate::document) fn tell(&mut self, pointer: &Pointer, message: impl Into<String>) {
        self.tell_as(Oddity::FaultyNode, pointer, message, CORRECT);
    }

    /// Tells of a node under a kind of its own, with what to do.
    pub(in crate::document) fn tell_as(
        &mut self,
        oddity: Oddity,
        pointer: &Pointer,
        message: impl Into<String>,
        help: &'static str,
    ) {
        self.found.entry((oddity, message.into(), help)).or_default().push(pointer.clone());
    }

    /// Takes over what was found in a part that stands behind all that was looked at so far.
    pub(in crate::document) fn append(&mut self, other: Self) {
        for (told, mut places) in other.found {
            self.found.entry(told).or_default().append(&mut places);
        }
        self.shifted.extend(other.shifted);
    }

    /// What was found, each message once, in the order of the file.
    pub(in crate::document) fn remarks(self, document: &Document) -> Diagnostics {
        let mut remarks: Vec<Diagnostic> = Vec::new();
        for ((oddity, message, help), places) in self.found {
            let at = |place: &Pointer| -> (Option<Position>, Diagnostic) {
                let remark = document.warning(place, message.clone()).code(oddity).help(help);
                (remark.position, remark)
            };
            let first = places.iter().map(at).min_by_key(|(position, _)| *position);
            let Some((_, mut remark)) = first else { continue };
            match places.len() - 1 {
                0 => {}
                1 => remark.message.push_str(" (and in one other place)"),
                others => remark.message.push_str(&format!(" (and in {others} other places)")),
            }
            remark.severity = oddity.usual();
            remarks.push(remark);
        }
        remarks.sort_by_key(|remark| remark.position);
        remarks.into_iter().collect()
    }
}

/// A value as short text for a message.
pub(in crate::document) fn excerpt(value: &Value) -> String {
    const LIMIT: usize = 40;
    let text = value.to_string();
    match text.char_indices().nth(LIMIT) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}
