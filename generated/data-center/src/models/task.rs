//! Task.

use crate::models::{Comment, CommentOperations, CommentState, User};
use bitbucket_runtime::wire::{Json, Timestamp};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Task.
    pub struct Task {
        /// Anchor.
        pub anchor: Option<Box<Comment>>, with_anchor(Box<Comment>);
        /// Author.
        pub author: Option<User>, with_author;
        /// Created date.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Permitted operations.
        pub permitted_operations: Option<CommentOperations> = "permittedOperations",
            with_permitted_operations;
        /// Properties.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
        /// State.
        pub state: Option<CommentState>, with_state(into);
        /// Text.
        pub text: Option<String>, with_text(into);
    }
}
