//! What is odd about a document, though a crate may be made of it: findings that a person can act
//! on, each with its place in the file that says it and what to write where.
//!
//! The document is looked at after its overlays, so that an oddity that an overlay mends is none.
//! What `generate` refuses is among the findings, as an error.

mod bodies;
mod code;
mod json;
mod objects;
mod operations;
mod paths;
mod schemas;
mod shapes;
mod subject;
mod text;

use std::collections::BTreeSet;

pub use code::{Code, Level};
pub use text::Excerpts;

use crate::bindings::Bindings;
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::name::Renames;
use crate::{Input, Progress};
use subject::Subject;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// By file and place: what was looked at first comes first, the document before its overlays.
    pub findings: Diagnostics,
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

/// Looks at a document with its overlays. The names in use and the README count only for what
/// `generate` would refuse.
#[must_use]
pub fn lint(input: &Input<'_>) -> Report {
    let Progress { mut remarks, bindings, document, .. } = crate::progress(input, Renames::Refuse);
    if let Some(document) = &document {
        let told: BTreeSet<_> = remarks.iter().map(place).collect();
        let mut subject = Subject::new(document, &bindings);
        operations::look(&mut subject);
        bodies::look(&mut subject);
        paths::look(&mut subject);
        schemas::look(&mut subject);
        objects::look(&mut subject);
        shapes::look(&mut subject);
        let mut found = subject.findings;
        grade(&mut found, &bindings);
        // What `generate` refuses has been told with its code already.
        remarks.extend(found.into_iter().filter(|finding| !told.contains(&place(finding))));
    }
    let order = |file: &str| labels(input).position(|label| label == file);
    let mut findings: Vec<Diagnostic> = remarks.into_iter().collect();
    findings.sort_by_cached_key(|finding| {
        (order(&finding.file), finding.line, finding.column, finding.severity, finding.message.clone())
    });
    Report { findings: findings.into_iter().collect() }
}

/// The kind and the place of a finding.
fn place(finding: &Diagnostic) -> (&'static str, String, String) {
    (finding.code, finding.file.clone(), finding.pointer.clone())
}

/// The files of an input, in the order in which they are read.
fn labels<'i>(input: &'i Input<'_>) -> impl Iterator<Item = &'i str> {
    let rest = [&input.bindings, &input.names_lock, &input.readme];
    std::iter::once(&input.document)
        .chain(&input.overlays)
        .chain(rest.into_iter().flatten())
        .map(|source| source.label)
}

/// Makes every finding of a known kind as grave as people decided, and drops what they do not want
/// to be told.
pub(crate) fn grade(findings: &mut Diagnostics, bindings: &Bindings) {
    findings.revise(|finding| {
        let said = Code::of_name(finding.code).and_then(|code| bindings.lint.get(&code));
        // What a stage refuses stays refused.
        match said.filter(|_| finding.severity != Severity::Error) {
            Some(level) => Some(Diagnostic { severity: level.severity()?, ..finding }),
            None => Some(finding),
        }
    });
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
impl std::fmt::Display for Counts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let plural = |count: usize| if count == 1 { "" } else { "s" };
        let Self { errors, warnings, notes } = *self;
        write!(
            formatter,
            "{errors} error{}, {warnings} warning{}, {notes} note{}",
            plural(errors),
            plural(warnings),
            plural(notes),
        )
    }
}
