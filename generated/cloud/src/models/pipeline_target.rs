//! Pipeline target.

use crate::models::{
    Commit, PipelineCommitTarget, PipelinePullRequestTarget, PipelineRefTarget, PipelineSelector,
};
use bitbucket_runtime::wire::TypeTag;

/// What a pipeline runs on: a branch or a tag, a commit, or a pull request.
///
/// `type` says which of them. In answers `commit` stands there also where it was left out.
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

bitbucket_runtime::hierarchy! {
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

bitbucket_runtime::model! {
    /// What a pipeline runs on: a branch or a tag, a commit, or a pull request.
    ///
    /// `type` says which of them. In answers `commit` stands there also where it was left out.
    pub struct PipelineTargetBase {
        /// The commit that is checked out. To start a pipeline on a branch or a tag it can be left
        /// out, and the tip is taken.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Which pipeline of the configuration runs. Left out, it is the one that a push to the
        /// same target would run.
        pub selector: Option<PipelineSelector>, with_selector;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
