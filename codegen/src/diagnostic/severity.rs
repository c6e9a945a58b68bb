//! How grave something is, and where in a text it stands.

use std::fmt;

/// How grave a remark is.
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

impl Position {
    /// The place behind a text: LF, CRLF and CR end a line.
    pub(crate) fn behind(text: &str) -> Self {
        let breaks = text.replace("\r\n", "\n").replace('\r', "\n");
        let line = 1 + breaks.matches('\n').count();
        let column = 1 + breaks.rsplit('\n').next().map_or(0, |rest| rest.chars().count());
        Self { line, column }
    }
}
