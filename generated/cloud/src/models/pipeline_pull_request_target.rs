//! Pipeline pull request target.

use crate::models::{Commit, PipelineSelector, PullRequest};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline pull request target.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelinePullRequestTarget {
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Destination.
    pub destination: Option<String>,
    /// Destination commit.
    pub destination_commit: Option<Box<Commit>>,
    /// Pullrequest.
    pub pull_request: Option<Box<PullRequest>>,
    /// Selector.
    pub selector: Option<PipelineSelector>,
    /// Source.
    pub source: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelinePullRequestTarget, tag "pipeline_pullrequest_target" {
        commit, destination, destination_commit, pull_request = "pullrequest", selector, source,
        r#type = "type",
    }
}

setters! {
    PipelinePullRequestTarget {
        with_commit(commit: Box<Commit>), with_destination(destination: String),
        with_destination_commit(destination_commit: Box<Commit>),
        with_pull_request(pull_request: Box<PullRequest>),
        with_selector(selector: PipelineSelector), with_source(source: String),
    }
}
