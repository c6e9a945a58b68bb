//! What an update means for the people who use a crate: two models in, a report of changes out.
//!
//! Compared is what users meet, after overlays, bindings and normalisation: functions, arguments,
//! setters, answers, models, fields, values. Where the document moved and the crate did not, there
//! is no change. How grave a change is follows from the Rust that is emitted:
//!
//! - Functions are called with their arguments in order: an argument more, less, or of another type
//!   breaks the call. Names of arguments are not part of it.
//! - Models are built through `Default` and setters, and read by field: a field more breaks nothing
//!   but a literal that lists every field. A field less, or of another type, boxed or not, does.
//! - Enums and hierarchies are `#[non_exhaustive]`: a value more breaks nothing, a value less does.
//! - What is deprecated compiles, with a warning.

mod change;
mod operations;
mod pairs;
mod render;
mod side;
mod types;

use std::collections::BTreeSet;

pub use change::{Change, Event, Level, Subject};
pub use side::{PassedOver, Side, side};

use crate::Model;
use pairs::Pairs;

/// Every difference between two crates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The API.
    pub name: String,
    /// What the older one was made of.
    pub from: String,
    /// What the newer one is made of.
    pub to: String,
    /// The version that is published now, where the bindings give one.
    pub version: Option<String>,
    /// The changes: breaking ones first, then by module and name.
    pub changes: Vec<Change>,
}

impl Report {
    /// The gravest of the changes; a patch where there is none.
    #[must_use]
    pub fn verdict(&self) -> Level {
        self.changes.iter().map(|change| change.level).max().unwrap_or(Level::Patch)
    }

    /// How many of the changes break programs.
    #[must_use]
    pub fn breaking(&self) -> usize {
        self.changes.iter().filter(|change| change.is_breaking()).count()
    }
}

/// Compares an older model with a newer one.
#[must_use]
pub fn compare(old: &Model, new: &Model) -> Vec<Change> {
    let pairs = Pairs::of(old, new);
    let mut changes = crates(old, new);
    changes.extend(modules(old, new));
    changes.extend(operations::compare(&old.api, &new.api, &pairs));
    changes.extend(types::compare(&old.api, &new.api, &pairs));
    changes.sort_by(|left, right| {
        let key = |change: &Change| {
            (!change.is_breaking(), change.module.clone(), change.what.clone(), change.subject, change.event)
        };
        key(left).cmp(&key(right)).then_with(|| left.pointer.cmp(&right.pointer))
    });
    changes
}

/// What the crate as a whole is called, and where it sends.
fn crates(old: &Model, new: &Model) -> Vec<Change> {
    let (old, new) = (&old.bindings, &new.bindings);
    let oauth = |endpoints: &Option<crate::bindings::OAuth>| {
        endpoints.as_ref().map(|endpoints| format!("{} {}", endpoints.authorize, endpoints.token))
    };
    let facts = [
        ("package", Event::Renamed, Level::Major, "renamed", old.crate_name.clone(), new.crate_name.clone()),
        ("client", Event::Renamed, Level::Major, "renamed", old.api.clone(), new.api.clone()),
        (
            "base URL",
            Event::Changed,
            Level::Patch,
            "sent elsewhere",
            old.base_url.clone(),
            new.base_url.clone(),
        ),
        ("OAUTH", Event::Changed, Level::Patch, "asked elsewhere", oauth(&old.oauth), oauth(&new.oauth)),
    ];
    let mut changes = Vec::new();
    for (what, event, level, reason, before, after) in facts {
        if before == after {
            continue;
        }
        let (event, level, reason) = match (what, &before, &after) {
            ("OAUTH", Some(_), None) => (Event::Removed, Level::Major, "gone"),
            ("OAUTH", None, Some(_)) => (Event::Added, Level::Minor, "new"),
            _ => (event, level, reason),
        };
        let change = Change::new(Subject::Crate, event, level, reason).at("", what, "");
        changes.push(Change { before, after, ..change });
    }
    changes
}

fn modules(old: &Model, new: &Model) -> Vec<Change> {
    let of = |model: &Model| -> BTreeSet<String> {
        model.api.operations.iter().map(|operation| operation.module.clone()).collect()
    };
    let (old, new) = (of(old), of(new));
    let removed = old.difference(&new).map(|module| {
        Change::new(Subject::Module, Event::Removed, Level::Major, "a feature less").at(module, module, "")
    });
    let added = new.difference(&old).map(|module| {
        Change::new(Subject::Module, Event::Added, Level::Minor, "a feature more").at(module, module, "")
    });
    removed.chain(added).collect()
}

/// A text with the types in it called as they are called now.
fn in_new_words(text: &str, pairs: &Pairs) -> String {
    let is_word = |character: char| character.is_alphanumeric() || character == '_';
    let mut told = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let length = rest.find(|character| !is_word(character)).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(length);
        told.push_str(pairs.renamed.get(word).map_or(word, String::as_str));
        let gap = behind.find(is_word).unwrap_or(behind.len());
        told.push_str(&behind[..gap]);
        rest = &behind[gap..];
    }
    told
}
