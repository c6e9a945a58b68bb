//! Remarks, one and many.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;

use super::code::{Code, Refusal};
use super::severity::{Position, Severity};
use crate::pointer::Pointer;

/// One remark about one node of one file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// How grave it is.
    pub severity: Severity,
    /// What it is of, where a stage or a rule has said so.
    pub code: Option<Code>,
    /// The label of the file it is about, as the caller named it.
    pub file: String,
    /// The place in the file, where it is known.
    pub position: Option<Position>,
    /// The node; the root for the whole document.
    pub pointer: Pointer,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// What to do about it; empty where the message says it all.
    pub help: String,
}

impl Diagnostic {
    /// An error about the whole of `file`.
    pub fn error(file: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            code: None,
            file: file.into(),
            position: None,
            pointer: Pointer::root(),
            message: message.into(),
            help: String::new(),
        }
    }

    /// A warning about the whole of `file`.
    pub fn warning(file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, message) }
    }

    /// The same remark as one of a kind.
    #[must_use]
    pub fn code(mut self, code: impl Into<Code>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// The same remark with what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// The same remark about a node.
    #[must_use]
    pub fn at(mut self, pointer: Pointer) -> Self {
        self.pointer = pointer;
        self
    }

    /// The same remark at a place in the file, if there is one.
    #[must_use]
    pub fn position(mut self, position: Option<Position>) -> Self {
        self.position = position;
        self
    }
}

/// `error: file:line:column #/pointer: message`, then the help on a line of
/// its own; a remark that is no error says its code, `warning[code]: …`.
impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.severity.fmt(formatter)?;
        if let Some(code) = self.code.filter(|_| self.severity != Severity::Error) {
            write!(formatter, "[{code}]")?;
        }
        write!(formatter, ": {}", Plain(&self.file))?;
        if let Some(Position { line, column }) = self.position {
            write!(formatter, ":{line}:{column}")?;
        }
        if !self.pointer.is_root() {
            write!(formatter, " {}", Plain(&self.pointer.fragment()))?;
        }
        write!(formatter, ": {}", Plain(&self.message))?;
        if !self.help.is_empty() {
            write!(formatter, "\n  help: {}", Plain(&self.help))?;
        }
        Ok(())
    }
}

/// A text for a terminal, in which a document may have put anything: no character that moves the
/// cursor, ends the line or turns the order of its neighbours is written as it is.
struct Plain<'t>(&'t str);

impl fmt::Display for Plain<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for character in self.0.chars() {
            if is_hidden(character) {
                write!(formatter, "{}", character.escape_unicode())?;
            } else {
                formatter.write_char(character)?;
            }
        }
        Ok(())
    }
}

/// Controls, line and paragraph separators, and the format characters of Unicode that show nothing.
const fn is_hidden(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

impl From<Diagnostic> for Diagnostics {
    fn from(diagnostic: Diagnostic) -> Self {
        Self(vec![diagnostic])
    }
}

/// Remarks in the order they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// No remark yet.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Adds one remark.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// What a stage made; where it made nothing, what it said is kept here under a code.
    pub(crate) fn take<T>(&mut self, result: Result<T, Self>, code: Refusal) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(errors) => {
                self.extend(errors.code(code));
                None
            }
        }
    }

    /// What a stage made, as [`take`](Self::take) does; what it said of it is kept as it is.
    pub(crate) fn take_told<T>(&mut self, result: Result<Told<T>, Self>, code: Refusal) -> Option<T> {
        let Told { value, remarks } = self.take(result, code)?;
        self.extend(remarks);
        Some(value)
    }

    /// Tells the same once: an error about the same node with how often it was met, and what is no error
    /// about the first of its nodes, with how many others there are.
    pub(crate) fn gather(&mut self) {
        let key = |remark: &Diagnostic| {
            let node = (remark.severity == Severity::Error).then(|| remark.pointer.clone());
            (remark.code, remark.file.clone(), node, remark.message.clone())
        };
        let mut counts: BTreeMap<_, usize> = BTreeMap::new();
        for remark in &self.0 {
            *counts.entry(key(remark)).or_default() += 1;
        }
        self.revise(|mut remark| {
            let times = counts.remove(&key(&remark))?;
            match (remark.severity, times) {
                (_, 1) => {}
                (Severity::Error, _) => remark.message.push_str(&format!(" (met {times} times)")),
                (_, 2) => remark.message.push_str(" (and in one other place)"),
                _ => remark.message.push_str(&format!(" (and in {} other places)", times - 1)),
            }
            Some(remark)
        });
    }

    /// Gives every remark what a function makes of it.
    pub(crate) fn revise(&mut self, revise: impl FnMut(Diagnostic) -> Option<Diagnostic>) {
        self.0 = std::mem::take(&mut self.0).into_iter().filter_map(revise).collect();
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Says of which kind the remarks are of which no one has said so.
    #[must_use]
    pub fn code(mut self, code: impl Into<Code>) -> Self {
        let code = code.into();
        for diagnostic in &mut self.0 {
            diagnostic.code.get_or_insert(code);
        }
        self
    }

    /// Each in turn.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// `value` where none of the remarks is an error; else all the remarks.
    ///
    /// # Errors
    /// The remarks themselves, if one of them is an error.
    pub fn into_result<T>(self, value: T) -> Result<T, Self> {
        if self.has_errors() { Err(self) } else { Ok(value) }
    }

    /// `value` and the remarks where none of them is an error; else the remarks alone.
    ///
    /// # Errors
    /// The remarks themselves, if one of them is an error.
    pub fn told_with<T>(self, value: T) -> Result<Told<T>, Self> {
        if self.has_errors() { Err(self) } else { Ok(Told { value, remarks: self }) }
    }
}

/// What a stage made, and what it has to say of it. An error among the remarks says what the value lacks;
/// what [`Diagnostics::told_with`] gives has none.
#[derive(Clone, Debug)]
pub struct Told<T> {
    /// What it made.
    pub value: T,
    /// What deserves a look.
    pub remarks: Diagnostics,
}

impl Extend<Diagnostic> for Diagnostics {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, diagnostics: I) {
        self.0.extend(diagnostics);
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(diagnostics: I) -> Self {
        Self(diagnostics.into_iter().collect())
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// One remark after the other, a line break between them.
impl fmt::Display for Diagnostics {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, diagnostic) in self.iter().enumerate() {
            if index > 0 {
                formatter.write_str("\n")?;
            }
            write!(formatter, "{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}
