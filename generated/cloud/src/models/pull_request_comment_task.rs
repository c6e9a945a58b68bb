//! Pull request comment task.

use crate::models::{Account, Comment, RenderedText, ResourceLinks};
use bitbucket_runtime::wire::{DateTime, Extra};
use bitbucket_runtime::{object, open_enum};

/// Pull request comment task.
#[derive(Clone, PartialEq)]
pub struct PullRequestCommentTask {
    /// Comment.
    pub comment: Option<Comment>,
    /// Content.
    pub content: Option<RenderedText>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Creator.
    pub creator: Option<Account>,
    /// ID.
    pub id: Option<i64>,
    /// Links.
    pub links: Option<ResourceLinks>,
    /// Pending.
    pub pending: Option<bool>,
    /// Resolved by.
    pub resolved_by: Option<Account>,
    /// Resolved on.
    pub resolved_on: Option<DateTime>,
    /// State.
    pub state: Option<TaskState>,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestCommentTask {
        comment, content, created_on, creator, id, links, pending, resolved_by, resolved_on, state,
        updated_on,
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
    Other(String),
}

open_enum! { TaskState { Resolved = "RESOLVED", Unresolved = "UNRESOLVED" } }
