//! Comment operations.

bitbucket_runtime::model! {
    /// What the caller may do with a comment.
    pub struct CommentOperations {
        /// Whether the caller may delete it. One with replies mostly cannot be deleted.
        pub deletable: Option<bool>, with_deletable;
        /// Whether the caller may change its text.
        pub editable: Option<bool>, with_editable;
        /// Whether the caller may resolve and reopen it.
        pub transitionable: Option<bool>, with_transitionable;
    }
}
