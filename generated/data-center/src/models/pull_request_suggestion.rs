//! Pull request suggestion.

use crate::models::{MinimalRef, RefChange, Repository};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Pull request suggestion.
#[derive(Clone, PartialEq)]
pub struct PullRequestSuggestion {
    /// Change time.
    pub change_time: Option<Timestamp>,
    /// From ref.
    pub from_ref: Option<MinimalRef>,
    /// Ref change.
    pub ref_change: Option<RefChange>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// To ref.
    pub to_ref: Option<MinimalRef>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestSuggestion {
        change_time = "changeTime", from_ref = "fromRef", ref_change = "refChange", repository,
        to_ref = "toRef",
    }
}
