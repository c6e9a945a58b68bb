//! Conflict.

use crate::models::ConflictChange;

bitbucket_runtime::model! {
    /// Conflict.
    pub struct Conflict {
        /// Our change.
        pub our_change: Option<Box<ConflictChange>> = "ourChange",
            with_our_change(Box<ConflictChange>);
        /// Their change.
        pub their_change: Option<Box<ConflictChange>> = "theirChange",
            with_their_change(Box<ConflictChange>);
    }
}
