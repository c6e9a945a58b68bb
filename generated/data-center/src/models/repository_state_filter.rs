//! Repository state filter.

use bitbucket_runtime::wire::Unlisted;

/// Repository state filter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryStateFilter {
    /// `AVAILABLE`
    Available,
    /// `INITIALISING`
    Initialising,
    /// `INITIALISATION_FAILED`
    InitialisationFailed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryStateFilter>),
}

bitbucket_runtime::open_enum! {
    RepositoryStateFilter {
        Available = "AVAILABLE", Initialising = "INITIALISING",
        InitialisationFailed = "INITIALISATION_FAILED",
    }
}
