//! Pull request comment task.

use crate::models::{Account, Comment, RenderedText, ResourceLinks};
use bitbucket_runtime::wire::{DateTime, Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pull request comment task.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    PullRequestCommentTask {
        with_comment(comment: Comment), with_content(content: RenderedText),
        with_created_on(created_on: DateTime), with_creator(creator: Account), with_id(id: i64),
        with_links(links: ResourceLinks), with_pending(pending: bool),
        with_resolved_by(resolved_by: Account), with_resolved_on(resolved_on: DateTime),
        with_state(state: TaskState), with_updated_on(updated_on: DateTime),
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

open_enum! { TaskState { Resolved = "RESOLVED", Unresolved = "UNRESOLVED" } }
