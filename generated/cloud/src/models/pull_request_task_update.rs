//! Pull request task update.

use crate::models::{RawText, TaskState};

bitbucket_runtime::model! {
    /// What to change in a task.
    pub struct PullRequestTaskUpdate {
        /// The new text. Left out, the text stays.
        pub content: Option<RawText>, with_content;
        /// Whether a task is done.
        pub state: Option<TaskState>, with_state(into);
    }
}
