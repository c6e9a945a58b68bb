//! The report of a comparison, and its verdict.

use super::change::{Change, Level};

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
    /// What was left out of the comparison, in words.
    pub passed_over: Vec<String>,
}

impl Report {
    /// The gravest of the changes; a patch where there is none.
    #[must_use]
    pub fn verdict(&self) -> Level {
        self.changes.iter().map(Change::level).max().unwrap_or(Level::Patch)
    }

    /// How many of the changes break programs.
    #[must_use]
    pub fn breaking(&self) -> usize {
        self.count(Level::Major)
    }

    /// How many of the changes are so grave.
    #[must_use]
    pub fn count(&self, level: Level) -> usize {
        self.changes.iter().filter(|change| change.level() == level).count()
    }
}
