//! OpenAPI Overlay 1.0 and 1.1: what people put right in a document they do not own.
//!
//! Overlays of others are applied as the standard says. Under [`Rules::Strict`] they are held to
//! more, so that a fix does not outlive its cause: an action says why it is there (`x-reason`), an
//! action that matches nothing or changes nothing is an error, and so is a field that no one reads.
//! An item that a list holds already is not appended to it again.

//!
//! Imports documents, diagnostics, pointers.

mod action;
mod fault;
mod file;
mod merge;
mod ours;
mod rules;
mod target;

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Oddity, Refusal, Severity};
use crate::document::{Document, Source};
use file::Overlay;
pub use rules::Rules;

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
pub fn apply(document: Document, overlays: &[Source<'_>], rules: Rules) -> Result<Document, Diagnostics> {
    let corrected = correct(document, overlays, rules)?;
    corrected.remarks.into_result(corrected.document)
}

/// Applies overlays to a document, in the order given; an action that matches nothing or changes
/// nothing is remarked on, and the others are applied all the same.
///
/// # Errors
/// All at once, the expired ones among them: an overlay that cannot be read, an action without
/// `x-reason`, one that does what it cannot do.
pub fn correct(
    mut document: Document,
    overlays: &[Source<'_>],
    rules: Rules,
) -> Result<Corrected, Diagnostics> {
    let mut remarks = Diagnostics::new();
    let published = if overlays.is_empty() { Value::Null } else { document.value().clone() };
    let mut is_usable = true;
    let mut nodes = 0;
    for source in overlays {
        let overlay = match Overlay::read(*source, rules) {
            Ok(overlay) => overlay,
            Err(errors) => {
                remarks.extend(errors);
                is_usable = false;
                continue;
            }
        };
        remarks.extend(overlay.remarks.clone());
        for (index, action) in overlay.actions.iter().enumerate() {
            match action.apply(&published, &mut document, &mut nodes) {
                Ok(done) => {
                    overlay.sign(index, done.written, &mut document);
                    remarks.extend(done.half.map(|half| {
                        let remark = overlay.fault(index, half).code(Oddity::HalfExpiredAction);
                        Diagnostic { severity: Severity::Warning, ..remark }
                    }));
                }
                Err(fault) => {
                    is_usable &= fault.is_expired;
                    if fault.is_expired && rules == Rules::Standard {
                        // It succeeds (Overlay 1.1.0, Action Object).
                        let remark = overlay.fault(index, fault).code(Oddity::IdleAction);
                        remarks.push(Diagnostic { severity: Severity::Note, ..remark });
                        continue;
                    }
                    let code = if fault.is_expired { Refusal::ExpiredAction } else { Refusal::Overlay };
                    remarks.push(overlay.fault(index, fault).code(code));
                }
            }
        }
    }
    if is_usable { Ok(Corrected { document, remarks }) } else { Err(remarks) }
}
