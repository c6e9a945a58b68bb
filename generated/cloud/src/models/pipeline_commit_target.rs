//! Pipeline commit target.

use crate::models::{Commit, PipelineSelector};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A commit that a pipeline runs on, without a branch or a tag.
    ///
    /// To start one, send `commit`, and `selector` for a custom pipeline.
    pub struct PipelineCommitTarget, tag "pipeline_commit_target" {
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Selector.
        pub selector: Option<PipelineSelector>, with_selector;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
