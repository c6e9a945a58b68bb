//! Pipeline commit target.

use crate::models::{Commit, PipelineSelector};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline commit target.
    pub struct PipelineCommitTarget, tag "pipeline_commit_target" {
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Selector.
        pub selector: Option<PipelineSelector>, with_selector;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
