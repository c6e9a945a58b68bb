//! Comment operations.

bitbucket_runtime::model! {
    /// Comment operations.
    pub struct CommentOperations {
        /// Deletable.
        pub deletable: Option<bool>, with_deletable;
        /// Editable.
        pub editable: Option<bool>, with_editable;
        /// Transitionable.
        pub transitionable: Option<bool>, with_transitionable;
    }
}
