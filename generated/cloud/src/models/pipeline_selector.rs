//! Pipeline selector.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Which of the pipelines in a configuration is meant: the section it stands in, and its
    /// name there.
    ///
    /// `{"type": "custom", "pattern": "deploy"}` is the pipeline `deploy` below `custom`.
    pub struct PipelineSelector {
        /// The name in that section, such as `deploy`, or the pattern of branches that stands
        /// there, such as `release/*`. The default pipeline has none.
        pub pattern: Option<String>, with_pattern(into);
        /// In which section of the configuration a pipeline stands.
        pub kind: Option<PipelineSelectorKind> = "type", with_kind(into);
    }
}

/// In which section of the configuration a pipeline stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineSelectorKind {
    /// `branches`
    ///
    /// Pipelines for branches whose names match.
    Branches,
    /// `tags`
    ///
    /// Pipelines for tags whose names match.
    Tags,
    /// `bookmarks`
    ///
    /// Pipelines for bookmarks, from the days of Mercurial.
    Bookmarks,
    /// `default`
    ///
    /// The pipeline for every branch that no other is for.
    Default,
    /// `custom`
    ///
    /// Pipelines that run only when somebody or a schedule starts them.
    Custom,
    /// `pull-requests`
    ///
    /// Pipelines for pull requests. The pattern is one of source branches.
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
