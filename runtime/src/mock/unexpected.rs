//! In `mock`: the error of a request that nobody expected.

use std::fmt;

/// A request that there is no answer for.
#[derive(Clone, Debug)]
pub(super) struct Unexpected {
    /// What was asked.
    pub(super) asked: String,
    /// True where an answer was prepared, and given before.
    pub(super) is_given: bool,
    /// What would have been answered.
    pub(super) expected: Vec<String>,
    /// The base URLs below which paths are answered, where the request went elsewhere.
    pub(super) elsewhere: Vec<String>,
}

impl fmt::Display for Unexpected {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let further = if self.is_given { "further " } else { "" };
        write!(formatter, "the mock has no {further}answer for `{}`", self.asked)?;
        match self.expected.is_empty() {
            true => formatter.write_str(", and none is left for anything else")?,
            false => write!(formatter, "; it expects `{}`", self.expected.join("`, `"))?,
        }
        if !self.elsewhere.is_empty() {
            write!(
                formatter,
                "; paths are those below {}: `Mock::at` names another base URL, and a request elsewhere is \
                 expected with its whole address",
                self.elsewhere.join(" and ")
            )?;
        }
        Ok(())
    }
}

impl std::error::Error for Unexpected {}
