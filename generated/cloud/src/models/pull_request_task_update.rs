//! Pull request task update.

use crate::models::{RawText, TaskState};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request task update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestTaskUpdate {
    /// Content.
    pub content: Option<RawText>,
    /// State.
    pub state: Option<TaskState>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestTaskUpdate { content, state } }

setters! { PullRequestTaskUpdate { with_content(content: RawText), with_state(state: TaskState) } }
