//! Pipeline target.

use crate::models::{
    Commit, PipelineCommitTarget, PipelinePullRequestTarget, PipelineRefTarget, PipelineSelector,
};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object, setters};

/// Pipeline target.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineTarget {
    /// `pipeline_commit_target`
    Commit(Box<PipelineCommitTarget>),
    /// `pipeline_pullrequest_target`
    PullRequest(Box<PipelinePullRequestTarget>),
    /// `pipeline_ref_target`
    Ref(Box<PipelineRefTarget>),
    /// Any other tag, or none.
    Other(Box<PipelineTargetBase>),
}

hierarchy! {
    PipelineTarget by "type", else PipelineTargetBase {
        Commit(PipelineCommitTarget) = "pipeline_commit_target",
        PullRequest(PipelinePullRequestTarget) = "pipeline_pullrequest_target",
        Ref(PipelineRefTarget) = "pipeline_ref_target",
    }
    /// `commit` of whichever this is.
    commit -> &Commit, by as_deref;
    /// `selector` of whichever this is.
    selector -> &PipelineSelector, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

/// Pipeline target base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineTargetBase {
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Selector.
    pub selector: Option<PipelineSelector>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineTargetBase { commit, selector, r#type = "type" } }

setters! {
    PipelineTargetBase {
        with_commit(commit: Box<Commit>), with_selector(selector: PipelineSelector),
    }
}
