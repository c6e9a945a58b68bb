//! Conflict.

use crate::models::ConflictChange;

bitbucket_runtime::model! {
    /// A file that a merge cannot decide on, since both branches changed it.
    ///
    /// Ours is the branch that one merges into, theirs the branch that is merged, it seems.
    pub struct Conflict {
        /// What the branch that one merges into did to the file.
        pub our_change: Option<Box<ConflictChange>> = "ourChange",
            with_our_change(Box<ConflictChange>);
        /// What the branch that is merged did to the file.
        pub their_change: Option<Box<ConflictChange>> = "theirChange",
            with_their_change(Box<ConflictChange>);
    }
}
