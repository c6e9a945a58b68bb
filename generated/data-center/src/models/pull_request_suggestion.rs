//! Pull request suggestion.

use crate::models::{MinimalRef, RefChange, Repository};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// A pull request that the caller may want to open, since they pushed lately.
    pub struct PullRequestSuggestion {
        /// When the push was.
        pub change_time: Option<Timestamp> = "changeTime", with_change_time(into);
        /// The branch that was pushed to, from which it would go.
        pub from_ref: Option<MinimalRef> = "fromRef", with_from_ref;
        /// What the push did to the branch.
        pub ref_change: Option<RefChange> = "refChange", with_ref_change;
        /// The repository that was pushed to.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// The branch that it would go to, mostly the default.
        pub to_ref: Option<MinimalRef> = "toRef", with_to_ref;
    }
}
