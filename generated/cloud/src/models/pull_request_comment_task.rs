//! Pull request comment task.

use crate::models::{Account, Comment, RenderedText, ResourceLinks};
use bitbucket_runtime::wire::{DateTime, Unlisted};

bitbucket_runtime::model! {
    /// A task of a pull request, something to do before the merge.
    ///
    /// It may hang below a comment.
    pub struct PullRequestCommentTask {
        /// The comment that the task hangs below. Missing for a task of the pull request itself.
        pub comment: Option<Comment>, with_comment(into);
        /// What there is to do. Send `raw`; the server renders the rest.
        pub content: Option<RenderedText>, with_content;
        /// When it was added.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Who added it.
        pub creator: Option<Account>, with_creator(into);
        /// The number that its operations are called with.
        pub id: Option<i64>, with_id(into);
        /// Where it is, on the website and in the API.
        pub links: Option<ResourceLinks>, with_links;
        /// Whether it waits for its creator to publish it with the rest of a review, it seems.
        pub pending: Option<bool>, with_pending;
        /// Who resolved it. Null while it is open.
        pub resolved_by: Option<Account>, with_resolved_by(into);
        /// When it was resolved. Null while it is open.
        pub resolved_on: Option<DateTime>, with_resolved_on(into);
        /// Whether it is done.
        pub state: Option<TaskState>, with_state(into);
        /// When it last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
    }
}

/// Whether a task is done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskState {
    /// `RESOLVED`
    ///
    /// It is done.
    Resolved,
    /// `UNRESOLVED`
    ///
    /// It is still to be done.
    Unresolved,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<TaskState>),
}

bitbucket_runtime::open_enum! { TaskState { Resolved = "RESOLVED", Unresolved = "UNRESOLVED" } }
