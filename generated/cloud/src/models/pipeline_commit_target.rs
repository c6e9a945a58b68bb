//! Pipeline commit target.

use crate::models::{Commit, PipelineSelector};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline commit target.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineCommitTarget {
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Selector.
    pub selector: Option<PipelineSelector>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineCommitTarget, tag "pipeline_commit_target" {
        commit, selector, r#type = "type",
    }
}

setters! {
    PipelineCommitTarget {
        with_commit(commit: Box<Commit>), with_selector(selector: PipelineSelector),
    }
}
