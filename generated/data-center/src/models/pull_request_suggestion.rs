//! Pull request suggestion.

use crate::models::{MinimalRef, RefChange, Repository};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Pull request suggestion.
    pub struct PullRequestSuggestion {
        /// Change time.
        pub change_time: Option<Timestamp> = "changeTime", with_change_time(into);
        /// From ref.
        pub from_ref: Option<MinimalRef> = "fromRef", with_from_ref;
        /// Ref change.
        pub ref_change: Option<RefChange> = "refChange", with_ref_change;
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// To ref.
        pub to_ref: Option<MinimalRef> = "toRef", with_to_ref;
    }
}
