//! Pipeline target.

use crate::models::{
    Commit, PipelineCommitTarget, PipelinePullRequestTarget, PipelineRefTarget, PipelineSelector,
};
use bitbucket_runtime::wire::TypeTag;

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
    /// Pipeline target base.
    pub struct PipelineTargetBase {
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Selector.
        pub selector: Option<PipelineSelector>, with_selector;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
