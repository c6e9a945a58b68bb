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
use std::thread;

pub use report::{Counts, Report};
pub use text::Excerpts;

use crate::bindings::Bindings;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, grade};
use crate::document::Document;
use crate::name::{Kept, Policy, Renames};
use crate::pipeline::{Input, Opened, judged, open, try_build};
use crate::pointer::Pointer;
use crate::threads::{begin, end};
use subject::Subject;

/// Looks at a document with its overlays. The names in use and the README count only for what
/// `generate` would refuse.
#[must_use]
pub fn lint(input: &Input<'_>) -> Report {
    let Opened { mut remarks, bindings: read, lock, document } = open(input);
    let bindings = read.clone().flatten().unwrap_or_default();
    let (mut found, coverage) = match &document {
        Some(document) => thread::scope(|scope| {
            let looked = begin(scope, || looked(document, &bindings));
            let how = (Policy::Strict(Renames::Refuse), Kept::Nothing);
            let built = try_build((document.clone(), &read, lock), input, how, &mut remarks);
            let coverage = built.and_then(|mut built| {
                let coverage = built.coverage.take();
                leave(built);
                coverage
            });
            let mut subject = end(looked);
            words::look(&mut subject, coverage.as_ref());
            (subject.findings, coverage)
        }),
        None => (Diagnostics::new(), None),
    };
    judged(&mut remarks, Some(&bindings));
    let told: BTreeSet<_> = remarks.iter().map(place).collect();
    grade(&mut found, &bindings.lint);
    // What `generate` refuses has been told with its code already.
    remarks.extend(found.into_iter().filter(|finding| !told.contains(&place(finding))));
    let order = |file: &str| labels(input).position(|label| label == file);
    let mut findings: Vec<Diagnostic> = remarks.into_iter().collect();
    findings.sort_by_cached_key(|finding| {
        (order(&finding.file), finding.position, finding.severity, finding.message.clone())
    });
    leave(document);
    Report { findings: findings.into_iter().collect(), coverage }
}

/// Gives back the memory of what is done with beside what goes on, or with the end of the process: of a large document
/// it takes a while.
fn leave(done: impl Send + 'static) {
    // Where no thread is to be had, it is given back here.
    drop(thread::Builder::new().spawn(move || drop(done)));
}

/// A document that has been looked at, but for what is said in words.
fn looked<'d>(document: &'d Document, bindings: &'d Bindings) -> Subject<'d> {
    let mut subject = Subject::new(document, bindings);
    operations::look(&mut subject);
    bodies::look(&mut subject);
    paths::look(&mut subject);
    overlaps::look(&mut subject);
    schemas::look(&mut subject);
    objects::look(&mut subject);
    shapes::look(&mut subject);
    subject
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
