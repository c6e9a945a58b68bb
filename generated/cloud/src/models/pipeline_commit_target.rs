//! Pipeline commit target.

use crate::models::{Commit, PipelineSelector};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A commit that a pipeline runs on, without a branch or a tag.
    ///
    /// To start one, send `commit`, and `selector` for a custom pipeline.
    pub struct PipelineCommitTarget, tag "pipeline_commit_target" {
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
