//! New pull request task.

use crate::models::Comment;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// New pull request task.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewPullRequestTask {
    /// Comment.
    pub comment: Option<Comment>,
    /// Content.
    pub content: RawText,
    /// Pending.
    pub pending: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NewPullRequestTask { comment, content, pending }, new }

setters! {
    NewPullRequestTask {
        with_comment(comment: Comment), with_content(content: RawText), with_pending(pending: bool),
    }
}

impl NewPullRequestTask {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(content: impl Into<RawText>) -> Self {
        Self::empty().with_content(content)
    }
}

/// Raw text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RawText {
    /// Raw.
    pub raw: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RawText { raw }, new }

setters! { RawText { with_raw(raw: String) } }

impl RawText {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(raw: impl Into<String>) -> Self {
        Self::empty().with_raw(raw)
    }
}
