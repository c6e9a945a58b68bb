//! What went wrong while reading JSON, and where.

use std::fmt;

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

impl DecodeError {
    pub(super) fn new(bytes: &[u8], path: String, error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        let text = error.to_string();
        let message = match text.rfind(" at line ") {
            Some(end) if line > 0 => text[..end].to_owned(),
            _ => text,
        };
        Self { path, message, line, column, excerpt: excerpt(bytes, line, column) }
    }

    /// Bytes that are not UTF-8, as JSON has to be.
    pub(super) fn encoding(bytes: &[u8], error: std::str::Utf8Error) -> Self {
        let before = &bytes[..error.valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.rsplit(|byte| *byte == b'\n').next().map_or(0, <[u8]>::len) + 1;
        let excerpt = excerpt(bytes, line, column);
        Self { path: "$".to_owned(), message: "the text is not UTF-8".to_owned(), line, column, excerpt }
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

    /// A bounded piece of the document around the fault.
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

fn excerpt(bytes: &[u8], line: usize, column: usize) -> String {
    if line == 0 {
        return String::new();
    }
    let start_of_line =
        bytes.split_inclusive(|byte| *byte == b'\n').take(line - 1).map(<[u8]>::len).sum::<usize>();
    let fault = (start_of_line + column).min(bytes.len());
    let piece = &bytes[fault.saturating_sub(EXCERPT)..(fault + EXCERPT).min(bytes.len())];
    // The cut may fall inside a character; what cannot be shown is left out.
    String::from_utf8_lossy(piece)
        .chars()
        .filter(|character| *character != char::REPLACEMENT_CHARACTER && !character.is_control())
        .collect()
}
