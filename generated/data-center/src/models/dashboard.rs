//! Models of dashboard.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};
use crate::models::{MinimalRef, RefChange, Repository};

/// Pull request count.
///
/// Schema: `#/components/schemas/RestPullRequestCount`
#[derive(Clone, PartialEq)]
pub struct PullRequestCount {
    /// `#/components/schemas/RestPullRequestCount/properties/count`
    pub count: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestCount { count });

/// Pull request suggestion.
///
/// Schema: `#/components/schemas/RestPullRequestSuggestion`
#[derive(Clone, PartialEq)]
pub struct PullRequestSuggestion {
    /// `#/components/schemas/RestPullRequestSuggestion/properties/changeTime`
    pub change_time: Option<Timestamp>,
    /// `#/components/schemas/RestPullRequestSuggestion/properties/fromRef`
    pub from_ref: Option<MinimalRef>,
    /// `#/components/schemas/RestPullRequestSuggestion/properties/refChange`
    pub ref_change: Option<RefChange>,
    /// `#/components/schemas/RestPullRequestSuggestion/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/RestPullRequestSuggestion/properties/toRef`
    pub to_ref: Option<MinimalRef>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestSuggestion {
    change_time = "changeTime", from_ref = "fromRef", ref_change = "refChange", repository,
    to_ref = "toRef",
});
