//! Pipeline filter ref type.

use bitbucket_runtime::wire::Unlisted;

/// Pipeline filter ref type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterRefType {
    /// `BRANCH`
    Branch,
    /// `TAG`
    Tag,
    /// `ANNOTATED_TAG`
    AnnotatedTag,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineFilterRefType>),
}

bitbucket_runtime::open_enum! {
    PipelineFilterRefType {
        Branch = "BRANCH", Tag = "TAG", AnnotatedTag = "ANNOTATED_TAG",
    }
}
