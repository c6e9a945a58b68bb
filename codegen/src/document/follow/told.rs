//! What is to be said of references: once for each target, with how often it is meant.

use std::collections::BTreeMap;

use super::super::whole::Document;
use super::files::Files;
use super::place::Place;
use crate::diagnostic::{Diagnostic, Diagnostics, Oddity};

/// The places of which the same is to be said, by what is said and what to do.
#[derive(Default)]
pub(super) struct Remarks(BTreeMap<(Oddity, String, &'static str), Vec<Place>>);

impl Remarks {
    /// Says something of a place.
    pub(super) fn add(&mut self, oddity: Oddity, message: String, help: &'static str, place: Place) {
        self.0.entry((oddity, message, help)).or_default().push(place);
    }

    /// All that was said, in the order of the files and their lines.
    pub(super) fn said(&self, document: &Document, files: &Files) -> Diagnostics {
        let mut said: Vec<(Option<usize>, Diagnostic)> = Vec::new();
        for ((oddity, message, help), places) in &self.0 {
            let mut each: Vec<(Option<usize>, Diagnostic)> =
                places.iter().map(|place| (place.file, about(document, files, place))).collect();
            each.sort_by_key(|(file, remark)| (*file, remark.position));
            let count = each.len();
            let Some((file, first)) = each.into_iter().next() else { continue };
            let often = if count > 1 { format!(" (in {count} places)") } else { String::new() };
            let message = format!("{message}{often}");
            said.push((file, Diagnostic { message, ..first }.code(*oddity).help(*help)));
        }
        said.sort_by_key(|(file, remark)| (*file, remark.position));
        said.into_iter().map(|(_, remark)| remark).collect()
    }
}

fn about(document: &Document, files: &Files, place: &Place) -> Diagnostic {
    match place.file.and_then(|file| files.text(file)) {
        Some(file) => Diagnostic::warning(&*file.label, "")
            .at(place.pointer.clone())
            .position(file.text.nearest(&place.pointer)),
        None => document.warning(&place.pointer, ""),
    }
}
