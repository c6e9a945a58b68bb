//! What a stage has to say about its input: values that are collected and
//! shown together, never printed on the way and never a panic.

use std::fmt;

/// How grave a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing can be made of the input.
    Error,
    /// Something was made of the input, though perhaps not what was meant.
    Warning,
    /// What was made of the input is right, and could be better.
    Note,
}

impl fmt::Display for Severity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        })
    }
}

/// A place in a text, both numbers counted from one, the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Line, the first is 1.
    pub line: usize,
    /// Column, the first is 1.
    pub column: usize,
}

/// One remark about one node of one file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// How grave it is.
    pub severity: Severity,
    /// What kind of remark it is, in words that stay the same: `write-without-body`; empty where no
    /// one has said.
    pub code: &'static str,
    /// The label of the file it is about, as the caller named it.
    pub file: String,
    /// Line in the file, from one, where it is known.
    pub line: Option<usize>,
    /// Column in the line, from one, where it is known.
    pub column: Option<usize>,
    /// JSON pointer of the node without the leading `#`; empty for the whole
    /// document.
    pub pointer: String,
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
            code: "",
            file: file.into(),
            line: None,
            column: None,
            pointer: String::new(),
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
    pub fn code(mut self, code: &'static str) -> Self {
        self.code = code;
        self
    }

    /// The same remark with what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// The same remark about the node at a JSON pointer (without `#`).
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = pointer.into();
        self
    }

    /// The same remark at a place in the file, if there is one.
    #[must_use]
    pub fn position(mut self, position: Option<Position>) -> Self {
        self.line = position.map(|position| position.line);
        self.column = position.map(|position| position.column);
        self
    }
}

/// `error: file:line:column #/pointer: message`, then the help on a line of
/// its own; a remark that is no error says its code, `warning[code]: …`.
impl fmt::Display for Diagnostic {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.severity.fmt(formatter)?;
        if self.severity != Severity::Error && !self.code.is_empty() {
            write!(formatter, "[{}]", self.code)?;
        }
        write!(formatter, ": {}", self.file)?;
        if let Some(line) = self.line {
            write!(formatter, ":{line}")?;
            if let Some(column) = self.column {
                write!(formatter, ":{column}")?;
            }
        }
        if !self.pointer.is_empty() {
            write!(formatter, " #{}", self.pointer)?;
        }
        write!(formatter, ": {}", self.message)?;
        if !self.help.is_empty() {
            write!(formatter, "\n  help: {}", self.help)?;
        }
        Ok(())
    }
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
    pub(crate) fn take<T>(&mut self, result: Result<T, Self>, code: &'static str) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(errors) => {
                self.extend(errors.code(code));
                None
            }
        }
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
    pub fn code(mut self, code: &'static str) -> Self {
        for diagnostic in self.0.iter_mut().filter(|diagnostic| diagnostic.code.is_empty()) {
            diagnostic.code = code;
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
