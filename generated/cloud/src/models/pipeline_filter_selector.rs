//! Pipeline filter selector.

use bitbucket_runtime::wire::Unlisted;

/// Pipeline filter selector.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterSelector {
    /// `BRANCH`
    Branch,
    /// `TAG`
    Tag,
    /// `CUSTOM`
    Custom,
    /// `PULLREQUESTS`
    PullRequests,
    /// `DEFAULT`
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
