//! Findings as a whole, and how many there are.

use std::fmt;

use crate::diagnostic::{Diagnostics, Severity, counted};
use crate::surface::coverage::Coverage;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// By file and place: what was looked at first comes first, the document before its overlays.
    pub findings: Diagnostics,
    /// How much is said in words, where people write some.
    pub coverage: Option<Coverage>,
}

/// How many findings there are of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// What nothing can be made of.
    pub errors: usize,
    /// What something was made of, though perhaps not what was meant.
    pub warnings: usize,
    /// What could be better.
    pub notes: usize,
}

impl Report {
    /// How many findings there are.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let count = |severity| self.findings.iter().filter(|finding| finding.severity == severity).count();
        Counts {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            notes: count(Severity::Note),
        }
    }
}

/// `1 error, 2 warnings, 0 notes`.
impl fmt::Display for Counts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { errors, warnings, notes } = *self;
        write!(
            formatter,
            "{}, {}, {}",
            counted(errors, "error"),
            counted(warnings, "warning"),
            counted(notes, "note"),
        )
    }
}
