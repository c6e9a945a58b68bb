//! A report for people, for a changelog, and for tools.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::change::{Change, Event, Subject};
use super::report::Report;
use super::verdict::words;
use crate::surface::foreign;

impl Report {
    /// A line for each change, why the verdict is what it is, and as the last line
    /// `verdict: major|minor|patch, B breaking of N changes`.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("{}: {} → {}\n\n", self.name, self.from, self.to);
        let width = |cell: fn(&Change) -> String| {
            self.changes.iter().map(|change| cell(change).chars().count()).max().unwrap_or_default()
        };
        let kinds = width(words);
        for change in &self.changes {
            let level = if change.is_breaking() { "breaking".to_owned() } else { change.level().to_string() };
            let kind = words(change);
            let shift = transition(change).map(|shift| format!("  {shift}")).unwrap_or_default();
            // Writing to a String does not fail.
            let _ = writeln!(
                text,
                "{level:8}  {kind:kinds$}  {}{shift}  [{}{}]",
                change.what,
                change.reason,
                corrected(change)
            );
        }
        if !self.changes.is_empty() {
            text.push('\n');
        }
        let _ = writeln!(text, "{}", self.reason());
        let _ = writeln!(
            text,
            "verdict: {}, {} breaking of {} changes",
            self.verdict(),
            self.breaking(),
            self.changes.len()
        );
        text
    }

    /// The changes as sections of a changelog entry, headings of the third level.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut text = format!("{}.\n", capital(&self.reason()));
        type Belongs = fn(&Change) -> bool;
        let sections: [(&str, Belongs); 5] = [
            ("Breaking", Change::is_breaking),
            ("Added", |change| !change.is_breaking() && change.event == Event::Added),
            ("Deprecated", |change| change.event == Event::Deprecated),
            ("Changed", |change| {
                !change.is_breaking()
                    && !matches!(change.event, Event::Added | Event::Deprecated)
                    && change.subject != Subject::Errors
            }),
            ("Documentation", |change| !change.is_breaking() && change.subject == Subject::Errors),
        ];
        for (title, belongs) in sections {
            let lines: Vec<&Change> = self.changes.iter().filter(|change| belongs(change)).collect();
            if lines.is_empty() {
                continue;
            }
            let _ = write!(text, "\n### {title}\n\n");
            for change in lines {
                let shift = match sides(change) {
                    (Some(before), Some(after)) => format!(" from {} to {}", code(before), code(after)),
                    (Some(one), None) | (None, Some(one)) => format!(", {}", code(one)),
                    (None, None) => String::new(),
                };
                let _ =
                    writeln!(text, "- {}: {}{shift} ({})", code(&change.what), words(change), change.reason);
            }
        }
        text
    }

    /// `{name, from, to, verdict, breaking, total, passed_over, changes}`; a change is `{kind, what, module,
    /// pointer, level, breaking, reason, before, after, signature, instead, correction}`. `kind` is subject and event, such as
    /// `operation_added`; `pointer` is a JSON pointer into the newer document, or the older one for
    /// what is gone; `before` and `after` are texts or null, as are
    /// `instead`: what callers write instead, in Markdown, where they must, and
    /// `correction`: what one side alone has that made the change: the action of an overlay, or a format that says more.
    /// `signature` is `{before, after}` of the function, of a call that stays, or null.
    #[must_use]
    pub fn json(&self) -> String {
        let changes: Vec<Value> = self
            .changes
            .iter()
            .map(|change| {
                json!({
                    "kind": change.kind(),
                    "what": change.what,
                    "module": change.module,
                    "pointer": if change.pointer.is_root() { String::new() } else { change.pointer.fragment() },
                    "level": change.level().to_string(),
                    "breaking": change.is_breaking(),
                    "reason": change.reason.to_string(),
                    "before": change.before,
                    "after": change.after,
                    "signature": change.signature.as_ref().map(|signature| {
                        json!({"before": signature.before, "after": signature.after})
                    }),
                    "instead": change.instead().map(|instead| instead.to_string()),
                    "correction": change.correction,
                })
            })
            .collect();
        let report = json!({
            "name": self.name,
            "from": self.from,
            "to": self.to,
            "verdict": self.verdict().to_string(),
            "breaking": self.breaking(),
            "total": changes.len(),
            "passed_over": self.passed_over,
            "changes": changes,
        });
        format!("{report:#}\n")
    }
}

/// Of what a change depends on that one side alone has: what that is.
fn corrected(change: &Change) -> String {
    change.correction.as_ref().map(|action| format!("; only one side has {action}")).unwrap_or_default()
}

/// `before → after`, or the one of them that there is.
fn transition(change: &Change) -> Option<String> {
    match sides(change) {
        (Some(before), Some(after)) => Some(format!("{} → {}", shown(before), shown(after))),
        (Some(one), None) | (None, Some(one)) => Some(shown(one)),
        (None, None) => None,
    }
}

/// Before and after; of what is only another, there is always either.
pub(super) fn sides(change: &Change) -> (Option<&str>, Option<&str>) {
    match (change.event, change.before.as_deref(), change.after.as_deref()) {
        (Event::Changed, Some(before), None) => (Some(before), Some("")),
        (Event::Changed, None, Some(after)) => (Some(""), Some(after)),
        (_, before, after) => (before, after),
    }
}

/// What is said of a side on which there is nothing.
const NONE: &str = "none";

/// On one line, whatever the vendor wrote.
fn shown(text: &str) -> String {
    match text {
        "" => NONE.to_owned(),
        text if text.contains(char::is_control) => text.escape_debug().to_string(),
        text => text.to_owned(),
    }
}

/// Text as code in Markdown.
fn code(text: &str) -> String {
    foreign::code(if text.is_empty() { NONE } else { text })
}

pub(super) fn capital(words: &str) -> String {
    let mut characters = words.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
