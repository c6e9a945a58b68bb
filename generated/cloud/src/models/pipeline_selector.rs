//! Pipeline selector.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Pipeline selector.
    pub struct PipelineSelector {
        /// Pattern.
        pub pattern: Option<String>, with_pattern(into);
        /// Type.
        pub kind: Option<PipelineSelectorKind> = "type", with_kind(into);
    }
}

/// Pipeline selector kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineSelectorKind {
    /// `branches`
    Branches,
    /// `tags`
    Tags,
    /// `bookmarks`
    Bookmarks,
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// `pull-requests`
    PullRequests,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineSelectorKind>),
}

bitbucket_runtime::open_enum! {
    PipelineSelectorKind {
        Branches = "branches", Tags = "tags", Bookmarks = "bookmarks", Default = "default",
        Custom = "custom", PullRequests = "pull-requests",
    }
}
