//! Pipeline ref target.

use crate::models::{Commit, PipelineSelector};
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Pipeline ref target.
    pub struct PipelineRefTarget, tag "pipeline_ref_target" {
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Ref name.
        pub ref_name: Option<String>, with_ref_name(into);
        /// Ref type.
        pub ref_type: Option<PipelineRefType>, with_ref_type(into);
        /// Selector.
        pub selector: Option<PipelineSelector>, with_selector;
        /// Type.
        pub r#type: TypeTag = "type";
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

bitbucket_runtime::open_enum! {
    PipelineRefType {
        Branch = "branch", Tag = "tag", NamedBranch = "named_branch", Bookmark = "bookmark",
    }
}
