//! Pull request comment task.

use crate::models::{Account, Comment, RenderedText, ResourceLinks};
use bitbucket_runtime::wire::{DateTime, Unlisted};

bitbucket_runtime::model! {
    /// Pull request comment task.
    pub struct PullRequestCommentTask {
        /// Comment.
        pub comment: Option<Comment>, with_comment(into);
        /// Content.
        pub content: Option<RenderedText>, with_content;
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Creator.
        pub creator: Option<Account>, with_creator(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Links.
        pub links: Option<ResourceLinks>, with_links;
        /// Pending.
        pub pending: Option<bool>, with_pending;
        /// Resolved by.
        pub resolved_by: Option<Account>, with_resolved_by(into);
        /// Resolved on.
        pub resolved_on: Option<DateTime>, with_resolved_on(into);
        /// State.
        pub state: Option<TaskState>, with_state(into);
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
    }
}

/// Task state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskState {
    /// `RESOLVED`
    Resolved,
    /// `UNRESOLVED`
    Unresolved,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<TaskState>),
}

bitbucket_runtime::open_enum! { TaskState { Resolved = "RESOLVED", Unresolved = "UNRESOLVED" } }
