//! New pull request task.

use crate::models::Comment;

bitbucket_runtime::model! {
    /// A task to add to a pull request.
    pub struct NewPullRequestTask, made by new {
        /// The comment to hang the task below; its `id` is enough. Left out, it stands by itself.
        pub comment: Option<Comment>, with_comment(into);
        /// The text of a task, to send.
        pub content: RawText, with_content;
        /// Whether it waits to be published with the rest of a review, it seems.
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
    /// The text of a task, to send.
    pub struct RawText, made by new {
        /// What there is to do. It may not be blank.
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
