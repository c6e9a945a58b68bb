//! One file of an overlay: its actions, and where they stand in it.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::action::{Action, is_known};
use super::fault::Fault;
use super::merge::Written;
use super::rules::Rules;
use crate::diagnostic::{Diagnostic, Diagnostics, Oddity, Severity, did_you_mean};
use crate::document::{self, Document, Source, Text};
use crate::pointer::Pointer;

/// One overlay file.
pub(super) struct Overlay {
    label: String,
    text: Arc<Text>,
    pub(super) actions: Vec<Action>,
    /// What of it nobody reads.
    pub(super) remarks: Diagnostics,
}

impl Overlay {
    pub(super) fn read(source: Source<'_>, rules: Rules) -> Result<Self, Diagnostics> {
        let (text, value) = document::parse_text(source)?;
        let mut overlay = Self {
            label: source.label.to_owned(),
            text: Arc::new(text),
            actions: Vec::new(),
            remarks: Diagnostics::new(),
        };
        let version = match value.get("overlay") {
            Some(Value::String(version)) => version.as_str(),
            _ => "",
        };
        if !["1.0.", "1.1."].iter().any(|known| version.starts_with(known)) {
            return Err(overlay
                .error(&Pointer::of(["overlay"]), "this is no overlay of version 1.0 or 1.1")
                .help("an overlay begins with `overlay: 1.0.0` or `overlay: 1.1.0`")
                .into());
        }
        let mut diagnostics = Diagnostics::new();
        for key in value.as_object().into_iter().flat_map(Map::keys) {
            const KEYS: [&str; 4] = ["overlay", "info", "extends", "actions"];
            if !is_known(key, &KEYS) {
                let message = format!("an overlay has no `{key}`{}", did_you_mean(key, KEYS));
                let error = overlay.error(&Pointer::of([key.as_str()]), message);
                match rules {
                    Rules::Strict => diagnostics.push(error),
                    Rules::Standard => overlay.remarks.push(unread(error)),
                }
            }
        }
        match value.get("actions").and_then(Value::as_array) {
            Some(actions) if !actions.is_empty() => {
                for (index, action) in actions.iter().enumerate() {
                    match Action::read(action, rules) {
                        Ok((action, faults)) => {
                            overlay.actions.push(action);
                            for fault in faults {
                                let error = overlay.fault(index, fault);
                                overlay.remarks.push(unread(error));
                            }
                        }
                        Err(fault) => diagnostics.push(overlay.fault(index, fault)),
                    }
                }
            }
            _ => diagnostics.push(overlay.error(&Pointer::root(), "an overlay has a list of `actions`")),
        }
        diagnostics.into_result(overlay)
    }

    /// Remembers which nodes one of the actions wrote.
    pub(super) fn sign(&self, action: usize, written: Vec<Written>, document: &mut Document) {
        let place = Pointer::of(["actions"]).index(action);
        for Written { pointer, source } in written {
            let source = place.below(source.as_str());
            document.written_by(pointer, &self.label, &self.text, (action, source));
        }
    }

    fn error(&self, pointer: &Pointer, message: impl Into<String>) -> Diagnostic {
        let position = self.text.nearest(pointer);
        Diagnostic::error(self.label.clone(), message).at(pointer.clone()).position(position)
    }

    pub(super) fn fault(&self, action: usize, fault: Fault) -> Diagnostic {
        self.error(&Pointer::of(["actions"]).index(action), fault.message).help(fault.help)
    }
}

/// What nobody reads harms nobody.
fn unread(error: Diagnostic) -> Diagnostic {
    Diagnostic { severity: Severity::Warning, ..error.code(Oddity::UnreadOverlayField) }
}
