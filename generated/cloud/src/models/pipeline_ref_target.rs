//! Pipeline ref target.

use crate::models::{Commit, PipelineSelector};
use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pipeline ref target.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineRefTarget {
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Ref name.
    pub ref_name: Option<String>,
    /// Ref type.
    pub ref_type: Option<PipelineRefType>,
    /// Selector.
    pub selector: Option<PipelineSelector>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineRefTarget, tag "pipeline_ref_target" {
        commit, ref_name, ref_type, selector, r#type = "type",
    }
}

setters! {
    PipelineRefTarget {
        with_commit(commit: Box<Commit>), with_ref_name(ref_name: String),
        with_ref_type(ref_type: PipelineRefType), with_selector(selector: PipelineSelector),
    }
}

/// Pipeline ref type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineRefType {
    /// `branch`
    Branch,
    /// `tag`
    Tag,
    /// `named_branch`
    NamedBranch,
    /// `bookmark`
    Bookmark,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineRefType>),
}

open_enum! {
    PipelineRefType {
        Branch = "branch", Tag = "tag", NamedBranch = "named_branch", Bookmark = "bookmark",
    }
}
