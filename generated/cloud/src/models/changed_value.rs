//! Changed value.

use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// A value before and after a change, of whatever kind it is.
    pub struct ChangedValue {
        /// What it is now.
        pub new: Option<Json>, with_new(into);
        /// What it was.
        pub old: Option<Json>, with_old(into);
    }
}
