//! Pull request merge parameters.

use crate::models::MergeStrategy;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pull request merge parameters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestMergeParameters {
    /// Close source branch.
    pub close_source_branch: Option<bool>,
    /// Merge strategy.
    pub merge_strategy: Option<MergeStrategy>,
    /// Message.
    pub message: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestMergeParameters, tag "pullrequest_merge_parameters" {
        close_source_branch, merge_strategy, message, r#type = "type",
    }
}

setters! {
    PullRequestMergeParameters {
        with_close_source_branch(close_source_branch: bool),
        with_merge_strategy(merge_strategy: MergeStrategy), with_message(message: String),
    }
}
