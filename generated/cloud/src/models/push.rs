//! Push.

use crate::models::PushChange;

bitbucket_runtime::model! {
    /// What one push changed.
    pub struct Push {
        /// Each branch and tag that changed.
        pub changes: Option<Vec<PushChange>>, with_changes([PushChange]);
    }
}
