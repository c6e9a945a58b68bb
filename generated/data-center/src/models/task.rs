//! Task.

use crate::models::{Comment, CommentOperations, CommentState, User};
use bitbucket_runtime::wire::{Json, Timestamp};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// A task that hangs on a comment, as servers before 7.2 have it.
    ///
    /// Later ones keep tasks as comments whose `severity` is `BLOCKER`.
    pub struct Task {
        /// The comment that it hangs on.
        pub anchor: Option<Box<Comment>>, with_anchor(Box<Comment>);
        /// Who wrote it.
        pub author: Option<User>, with_author;
        /// When it was written.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// The number of the task.
        pub id: Option<i64>, with_id(into);
        /// What the caller may do with it.
        pub permitted_operations: Option<CommentOperations> = "permittedOperations",
            with_permitted_operations;
        /// More on the task, by key. Mostly missing.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
        /// Whether it is still to be done.
        pub state: Option<CommentState>, with_state(into);
        /// What there is to do.
        pub text: Option<String>, with_text(into);
    }
}
