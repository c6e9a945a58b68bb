//! OpenAPI Overlay 1.0: what people put right in a document they do not own.
//!
//! Stricter than the standard in three ways, so that a fix does not outlive
//! its cause: an action says why it is there (`x-reason`), an action that
//! matches nothing or changes nothing is an error, and so is a field that no
//! one reads. An item that a list holds already is not appended to it again.

mod action;
mod target;

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::{self, Document, Source, Text, pointer};
use crate::lint::Code;
use action::{Action, Fault};

/// A document with overlays applied, and what is to be said about them.
#[derive(Clone, Debug)]
pub struct Corrected {
    /// The document.
    pub document: Document,
    /// Errors: actions that have expired, which does the document no harm. Warnings: actions of
    /// which only a part is still needed.
    pub remarks: Diagnostics,
}

/// Applies overlays to a document, in the order given.
///
/// # Errors
/// As [`correct`], and where an action has expired.
pub fn apply(document: Document, overlays: &[Source<'_>]) -> Result<Document, Diagnostics> {
    let corrected = correct(document, overlays)?;
    corrected.remarks.into_result(corrected.document)
}

/// Applies overlays to a document, in the order given; an action that matches nothing or changes
/// nothing is remarked on, and the others are applied all the same.
///
/// # Errors
/// All at once, the expired ones among them: an overlay that cannot be read, an action without
/// `x-reason`, one that does what it cannot do.
pub fn correct(mut document: Document, overlays: &[Source<'_>]) -> Result<Corrected, Diagnostics> {
    let mut remarks = Diagnostics::new();
    let mut is_usable = true;
    let mut nodes = 0;
    for source in overlays {
        let overlay = match Overlay::read(*source) {
            Ok(overlay) => overlay,
            Err(errors) => {
                remarks.extend(errors);
                is_usable = false;
                continue;
            }
        };
        for (index, action) in overlay.actions.iter().enumerate() {
            match action.apply(&overlay, index, &mut document, &mut nodes) {
                Ok(None) => {}
                Ok(Some(half)) => {
                    let remark = overlay.fault(index, half).code(Code::HalfExpiredAction.name());
                    remarks.push(Diagnostic { severity: Severity::Warning, ..remark });
                }
                Err(fault) => {
                    is_usable &= fault.is_expired;
                    let code = if fault.is_expired { "expired-action" } else { "overlay" };
                    remarks.push(overlay.fault(index, fault).code(code));
                }
            }
        }
    }
    if is_usable { Ok(Corrected { document, remarks }) } else { Err(remarks) }
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
