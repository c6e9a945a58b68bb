//! Pipeline filter ref type.

use bitbucket_runtime::wire::Unlisted;

/// The kind of branch or tag that the pipelines to list ran on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterRefType {
    /// `BRANCH`
    ///
    /// A branch.
    Branch,
    /// `TAG`
    ///
    /// A tag.
    Tag,
    /// `ANNOTATED_TAG`
    ///
    /// A tag with a message and a tagger of its own.
    AnnotatedTag,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineFilterRefType>),
}

bitbucket_runtime::open_enum! {
    PipelineFilterRefType {
        Branch = "BRANCH", Tag = "TAG", AnnotatedTag = "ANNOTATED_TAG",
    }
}
