//! Pull request task update.

use crate::models::{RawText, TaskState};

bitbucket_runtime::model! {
    /// Pull request task update.
    pub struct PullRequestTaskUpdate {
        /// Content.
        pub content: Option<RawText>, with_content;
        /// State.
        pub state: Option<TaskState>, with_state(into);
    }
}
