//! New pull request task.

use crate::models::Comment;

bitbucket_runtime::model! {
    /// New pull request task.
    pub struct NewPullRequestTask, made by new {
        /// Comment.
        pub comment: Option<Comment>, with_comment(into);
        /// Content.
        pub content: RawText, with_content;
        /// Pending.
        pub pending: Option<bool>, with_pending;
    }
}

impl NewPullRequestTask {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(content: RawText) -> Self {
        Self::empty().with_content(content)
    }
}

bitbucket_runtime::model! {
    /// Raw text.
    pub struct RawText, made by new {
        /// Raw.
        pub raw: String, with_raw(into);
    }
}

impl RawText {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(raw: impl Into<String>) -> Self {
        Self::empty().with_raw(raw)
    }
}
