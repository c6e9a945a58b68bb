//! In `wire`: a text that is not what it was taken for.

use std::fmt;

use crate::hidden::visible;

/// How many characters of the text are shown.
const LONGEST: usize = 60;

/// A text that is not what was asked for: no date with a time, no number.
///
/// ```
/// use bitbucket_runtime::wire::DateTime;
///
/// let error = "next week".parse::<DateTime>().unwrap_err();
/// assert_eq!(error.to_string(), "`next week` is not a date with a time");
/// assert_eq!(error.text(), "next week");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    text: Box<str>,
    expected: &'static str,
}

impl ParseError {
    /// `expected` goes on where "is not" ends.
    pub(crate) fn new(text: &str, expected: &'static str) -> Self {
        Self { text: text.into(), expected }
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.text.char_indices().nth(LONGEST).map(|(end, _)| end);
        formatter.write_str("`")?;
        visible(self.text.get(..end.unwrap_or(self.text.len())).unwrap_or_default(), formatter)?;
        formatter.write_str(if end.is_some() { "…` is not " } else { "` is not " })?;
        formatter.write_str(self.expected)
    }
}

impl std::error::Error for ParseError {}
