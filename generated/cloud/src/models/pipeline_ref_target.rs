//! Pipeline ref target.

use crate::models::{Commit, PipelineSelector};
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// A branch or a tag that a pipeline runs on.
    ///
    /// Without `commit` the tip is meant, without `selector` what the configuration has for
    /// such a ref.
    pub struct PipelineRefTarget, tag "pipeline_ref_target" {
        /// The commit that is checked out. To start a pipeline on a branch or a tag it can be left
        /// out, and the tip is taken.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// The branch or the tag by name, without `refs/heads/` or `refs/tags/`.
        pub ref_name: Option<String>, with_ref_name(into);
        /// What kind of ref a pipeline runs on.
        pub ref_type: Option<PipelineRefType>, with_ref_type(into);
        /// Which pipeline of the configuration runs. Left out, it is the one that a push to the
        /// same target would run.
        pub selector: Option<PipelineSelector>, with_selector;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// What kind of ref a pipeline runs on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineRefType {
    /// `branch`
    ///
    /// A branch.
    Branch,
    /// `tag`
    ///
    /// A tag.
    Tag,
    /// `named_branch`
    ///
    /// A branch, by an older name.
    NamedBranch,
    /// `bookmark`
    ///
    /// A bookmark, from the days of Mercurial.
    Bookmark,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineRefType>),
}

bitbucket_runtime::open_enum! {
    PipelineRefType {
        Branch = "branch", Tag = "tag", NamedBranch = "named_branch", Bookmark = "bookmark",
    }
}
