//! OpenAPI Overlay 1.0: what people put right in a document they do not own.
//!
//! Stricter than the standard in three ways, so that a fix does not outlive
//! its cause: an action says why it is there (`x-reason`), an action that
//! matches nothing or changes nothing is an error, and so is a field that no
//! one reads. An item that a list holds already is not appended to it again.

mod action;

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::{self, Document, Source, Text, pointer};
use action::{Action, Fault};

/// Applies overlays to a document, in the order given.
///
/// # Errors
/// All at once: an overlay that cannot be read, an action without `x-reason`,
/// one that matches nothing, changes nothing, or does what it cannot do.
pub fn apply(mut document: Document, overlays: &[Source<'_>]) -> Result<Document, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let mut nodes = 0;
    for source in overlays {
        let overlay = match Overlay::read(*source) {
            Ok(overlay) => overlay,
            Err(errors) => {
                diagnostics.extend(errors);
                continue;
            }
        };
        for (index, action) in overlay.actions.iter().enumerate() {
            match action.apply(&overlay, index, &mut document, &mut nodes) {
                Ok(()) => {}
                Err(fault) => diagnostics.push(overlay.fault(index, fault)),
            }
        }
    }
    diagnostics.into_result(document)
}

/// One overlay file.
struct Overlay {
    label: String,
    text: Arc<Text>,
    actions: Vec<Action>,
}

impl Overlay {
    fn read(source: Source<'_>) -> Result<Self, Diagnostics> {
        let (text, value) = document::parse_text(source)?;
        let mut overlay = Self { label: source.label.to_owned(), text: Arc::new(text), actions: Vec::new() };
        let version = match value.get("overlay") {
            Some(Value::String(version)) => version.as_str(),
            _ => "",
        };
        if !version.starts_with("1.0.") {
            return Err(overlay
                .error("/overlay", "this is no overlay of version 1.0")
                .help("an overlay begins with `overlay: 1.0.0`")
                .into());
        }
        let mut diagnostics = Diagnostics::new();
        for key in value.as_object().into_iter().flat_map(Map::keys) {
            if !is_known(key, &["overlay", "info", "extends", "actions"]) {
                let at = pointer::join("", key);
                diagnostics.push(overlay.error(&at, format!("an overlay has no `{key}`")));
            }
        }
        match value.get("actions").and_then(Value::as_array) {
            Some(actions) if !actions.is_empty() => {
                for (index, action) in actions.iter().enumerate() {
                    match Action::read(action) {
                        Ok(action) => overlay.actions.push(action),
                        Err(fault) => diagnostics.push(overlay.fault(index, fault)),
                    }
                }
            }
            _ => diagnostics.push(overlay.error("", "an overlay has a list of `actions`")),
        }
        diagnostics.into_result(overlay)
    }

    fn error(&self, pointer: &str, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(self.label.clone(), message).at(pointer).position(self.text.nearest(pointer))
    }

    fn fault(&self, action: usize, fault: Fault) -> Diagnostic {
        self.error(&pointer::index("/actions", action), fault.message).help(fault.help)
    }
}

fn is_known(key: &str, known: &[&str]) -> bool {
    known.contains(&key) || key.starts_with("x-")
}
