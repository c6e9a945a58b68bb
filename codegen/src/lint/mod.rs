//! What is odd about a document, though a crate may be made of it: findings that a person can act
//! on, each with its place in the file that says it and what to write where. Imports the pipeline,
//! bindings, documents, diagnostics.
//!
//! The document is looked at after its overlays, so that an oddity that an overlay mends is none.
//! What `generate` refuses is among the findings, as an error.

#[cfg(test)]
mod account;
mod bodies;
mod json;
mod objects;
mod operations;
mod overlaps;
mod paths;
mod report;
mod schemas;
mod shapes;
mod subject;
mod text;
mod words;

use std::collections::BTreeSet;

pub use report::{Counts, Report};
pub use text::Excerpts;

use crate::diagnostic::{Code, Diagnostic, grade};
use crate::name::Renames;
use crate::pipeline::{Input, Progress, progress};
use crate::pointer::Pointer;
use subject::Subject;

/// Looks at a document with its overlays. The names in use and the README count only for what
/// `generate` would refuse.
#[must_use]
pub fn lint(input: &Input<'_>) -> Report {
    let Progress { mut remarks, bindings, document, built } = progress(input, Renames::Refuse);
    let coverage = built.and_then(|built| built.coverage);
    if let Some(document) = &document {
        let told: BTreeSet<_> = remarks.iter().map(place).collect();
        let mut subject = Subject::new(document, &bindings);
        operations::look(&mut subject);
        bodies::look(&mut subject);
        paths::look(&mut subject);
        overlaps::look(&mut subject);
        schemas::look(&mut subject);
        objects::look(&mut subject);
        shapes::look(&mut subject);
        words::look(&mut subject, coverage.as_ref());
        let mut found = subject.findings;
        grade(&mut found, &bindings.lint);
        // What `generate` refuses has been told with its code already.
        remarks.extend(found.into_iter().filter(|finding| !told.contains(&place(finding))));
    }
    let order = |file: &str| labels(input).position(|label| label == file);
    let mut findings: Vec<Diagnostic> = remarks.into_iter().collect();
    findings.sort_by_cached_key(|finding| {
        (order(&finding.file), finding.position, finding.severity, finding.message.clone())
    });
    Report { findings: findings.into_iter().collect(), coverage }
}

/// The kind and the place of a finding.
fn place(finding: &Diagnostic) -> (Option<Code>, String, Pointer) {
    (finding.code, finding.file.clone(), finding.pointer.clone())
}

/// The files of an input, in the order in which they are read.
fn labels<'i>(input: &'i Input<'_>) -> impl Iterator<Item = &'i str> {
    let rest = [&input.bindings, &input.names_lock, &input.readme];
    std::iter::once(&input.document)
        .chain(input.beside.iter().map(|file| &file.source))
        .chain(&input.overlays)
        .chain(&input.words)
        .chain(rest.into_iter().flatten())
        .map(|source| source.label)
}
