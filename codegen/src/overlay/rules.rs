//! What is asked of an overlay.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};

/// What overlays are held to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rules {
    /// The standard.
    Standard,
    /// The standard, and that a fix does not outlive its cause.
    Strict,
}

impl Rules {
    /// What is told of a document, where nothing is guessed under strict rules: a warning is an error there.
    pub(crate) fn held(self, told: Diagnostics) -> Diagnostics {
        let is_refused = |remark: &Diagnostic| self == Self::Strict && remark.severity == Severity::Warning;
        told.into_iter()
            .map(|remark| match is_refused(&remark) {
                true => Diagnostic { severity: Severity::Error, ..remark },
                false => remark,
            })
            .collect()
    }
}
