//! The verdict of a report in words: why it is what it is, and which version comes.

use super::change::{Change, Level};
use super::report::Report;

impl Report {
    /// Why the verdict is what it is, and which number of the version it moves.
    pub(super) fn reason(&self) -> String {
        format!("{}: {}; {}", self.release(), self.because(), self.numbers())
    }

    /// What kind of release the changes ask for.
    pub(super) fn release(&self) -> &'static str {
        match self.verdict() {
            Level::Major => "a breaking release",
            Level::Minor => "a release with additions",
            Level::Patch => "a release that changes no call",
        }
    }

    /// Which changes ask for it.
    pub(super) fn because(&self) -> String {
        let verdict = self.verdict();
        let worst: Vec<&Change> = self.changes.iter().filter(|change| change.level() == verdict).collect();
        match worst.as_slice() {
            [] => "nothing that users meet has changed".to_owned(),
            [only] => format!("`{}` ({})", only.what, words(only)),
            [first, rest @ ..] => format!("`{}` ({}) and {} more", first.what, words(first), rest.len()),
        }
    }

    /// Which version comes after which, and by what rule.
    pub(super) fn numbers(&self) -> String {
        match self.next() {
            Some((next, rule)) => format!("after {} comes {next}{rule}", self.published()),
            None => "the version says no numbers".to_owned(),
        }
    }

    /// The version that the changes ask for after the published one, such as `0.2.0`; none where that
    /// begins with no numbers.
    #[must_use]
    pub fn next_version(&self) -> Option<String> {
        self.next().map(|(next, _)| next)
    }

    fn published(&self) -> &str {
        self.version.as_deref().unwrap_or("0.1.0")
    }

    /// The version that comes, and the rule that it comes by, as the end of a sentence.
    fn next(&self) -> Option<(String, &'static str)> {
        let core = self.published().split(['-', '+']).next().unwrap_or_default();
        let numbers: Vec<u64> = core.split('.').filter_map(|number| number.parse().ok()).collect();
        Some(match (numbers.as_slice(), self.verdict()) {
            ([0, minor, _], Level::Major) => (
                format!("0.{}.0", minor.saturating_add(1)),
                "; below 1.0 the second number says that programs break",
            ),
            ([0, minor, patch], _) => (
                format!("0.{minor}.{}", patch.saturating_add(1)),
                "; below 1.0 additions move the third number",
            ),
            ([major, ..], Level::Major) => (format!("{}.0.0", major.saturating_add(1)), ""),
            ([major, minor, _], Level::Minor) => (format!("{major}.{}.0", minor.saturating_add(1)), ""),
            ([major, minor, patch], Level::Patch) => {
                (format!("{major}.{minor}.{}", patch.saturating_add(1)), "")
            }
            _ => return None,
        })
    }
}

/// How grave a change is, in the word that people look for.
pub(super) fn gravity(level: Level) -> &'static str {
    match level {
        Level::Major => "breaking",
        Level::Minor => "minor",
        Level::Patch => "patch",
    }
}

/// Subject and event as words.
pub(super) fn words(change: &Change) -> String {
    change.kind().replace('_', " ")
}
