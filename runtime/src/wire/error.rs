//! In `wire`: what went wrong while reading JSON, and where.

use std::fmt;

use crate::wire::shown::excerpt;

/// How much of the document an error shows, in bytes to each side of the fault.
const EXCERPT: usize = 60;

/// A document that is not what the model expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    path: String,
    message: String,
    line: usize,
    column: usize,
    excerpt: String,
}

/// Where in a document a part of it stands that was read as a document of its own, with a list that begins later.
#[derive(Clone, Debug, Default)]
pub(crate) struct Part {
    /// The path of the list.
    pub(crate) list: String,
    /// How many items of it stand before the part.
    pub(crate) before: usize,
    /// Line and column, counted from 0, of the part in what is read.
    pub(crate) read: (usize, usize),
    /// The same in the document.
    pub(crate) stands: (usize, usize),
}

impl DecodeError {
    /// An error of the parser; `fault` says where in the document it is, where the parser read only
    /// a piece of it.
    /// `secrets` are the names of fields whose values are not shown.
    pub(super) fn new(
        bytes: &[u8],
        path: String,
        error: &serde_json::Error,
        fault: Option<usize>,
        secrets: &[&str],
    ) -> Self {
        let text = error.to_string();
        let message = match text.rfind(" at line ") {
            Some(end) if error.line() > 0 => text[..end].to_owned(),
            _ => text,
        };
        match fault {
            Some(fault) => Self::at(bytes, fault, path, message, secrets),
            None if error.line() == 0 => Self { path, message, line: 0, column: 0, excerpt: String::new() },
            None => Self::at(bytes, offset(bytes, error.line(), error.column()), path, message, secrets),
        }
    }

    /// What serde says of a type that is not ours. Texts of the document that it repeats may be secret,
    /// and stand in the excerpt where they are not.
    pub(crate) fn of_serde(bytes: &[u8], error: &serde_json::Error) -> Self {
        let mut unread = Self::new(bytes, "$".to_owned(), error, None, &[]);
        if let (Some(start), Some(end)) = (unread.message.find('"'), unread.message.rfind('"')) {
            unread.message.replace_range(start..=end, "(a text)");
        }
        unread
    }

    /// Bytes that are not UTF-8, as JSON has to be.
    pub(super) fn encoding(bytes: &[u8], error: std::str::Utf8Error, secrets: &[&str]) -> Self {
        let (path, message) = ("$".to_owned(), "the text is not UTF-8".to_owned());
        Self::at(bytes, error.valid_up_to() + 1, path, message, secrets)
    }

    /// A fault behind so many bytes.
    fn at(bytes: &[u8], fault: usize, path: String, message: String, secrets: &[&str]) -> Self {
        let fault = fault.min(bytes.len());
        let before = &bytes[..fault];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len);
        Self { path, message, line, column, excerpt: excerpt(bytes, fault, EXCERPT, secrets) }
    }

    /// The same fault as it stands in the document that what was read is a part of.
    pub(crate) fn of_part(mut self, part: &Part) -> Self {
        let ((line, column), (here, beside)) = (part.read, part.stands);
        if self.line > line && (self.line > line + 1 || self.column >= column) {
            if self.line == line + 1 {
                self.column = self.column - column + beside;
            }
            self.line = self.line - line + here;
        }
        let item =
            self.path.strip_prefix(&*part.list).and_then(|rest| rest.strip_prefix('[')?.split_once(']'));
        if let Some((number, rest)) = item
            && let Ok(number) = number.parse::<usize>()
        {
            self.path = format!("{}[{}]{rest}", part.list, number.saturating_add(part.before));
        }
        self
    }

    /// Changes every text that is shown.
    pub(crate) fn change_texts(&mut self, change: impl Fn(&str) -> String) {
        for text in [&mut self.path, &mut self.message, &mut self.excerpt] {
            *text = change(text);
        }
    }

    /// Where in the document, as a JSONPath such as `$.values[3].state`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// What was found and what was expected.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The line, counted from 1; 0 where it is not known.
    #[must_use]
    pub fn line(&self) -> usize {
        self.line
    }

    /// The column in bytes, counted from 1; 0 where it is not known.
    #[must_use]
    pub fn column(&self) -> usize {
        self.column
    }

    /// A bounded piece of the document around the fault, without the values of secret fields; what
    /// cannot be seen is escaped.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.path, self.message)?;
        if self.line > 0 {
            write!(formatter, " (line {}, column {})", self.line, self.column)?;
        }
        if !self.excerpt.is_empty() {
            write!(formatter, " near `{}`", self.excerpt)?;
        }
        Ok(())
    }
}

impl std::error::Error for DecodeError {}

/// How many bytes stand before the end of this column, both counted from 1.
pub(super) fn offset(bytes: &[u8], line: usize, column: usize) -> usize {
    let lines = bytes.split_inclusive(|byte| *byte == b'\n');
    lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum::<usize>() + column
}
