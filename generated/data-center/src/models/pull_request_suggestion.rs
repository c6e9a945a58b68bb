//! Pull request suggestion.

use crate::models::{MinimalRef, RefChange, Repository};
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Pull request suggestion.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    PullRequestSuggestion {
        with_change_time(change_time: Timestamp), with_from_ref(from_ref: MinimalRef),
        with_ref_change(ref_change: RefChange), with_repository(repository: Box<Repository>),
        with_to_ref(to_ref: MinimalRef),
    }
}
