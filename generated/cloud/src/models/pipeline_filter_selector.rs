//! Pipeline filter selector.

use bitbucket_runtime::wire::Unlisted;

/// The section of `bitbucket-pipelines.yml` that the pipelines to list come from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterSelector {
    /// `BRANCH`
    ///
    /// The section `branches`.
    Branch,
    /// `TAG`
    ///
    /// The section `tags`.
    Tag,
    /// `CUSTOM`
    ///
    /// The section `custom`, whose pipelines are started by hand or by a schedule.
    Custom,
    /// `PULLREQUESTS`
    ///
    /// The section `pull-requests`.
    PullRequests,
    /// `DEFAULT`
    ///
    /// The section `default`, for branches that no other section matches.
    Default,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineFilterSelector>),
}

bitbucket_runtime::open_enum! {
    PipelineFilterSelector {
        Branch = "BRANCH", Tag = "TAG", Custom = "CUSTOM", PullRequests = "PULLREQUESTS",
        Default = "DEFAULT",
    }
}
