//! Repository state filter.

use bitbucket_runtime::wire::Unlisted;

/// Keeps the items in this state.
///
/// A repository's pull requests are listed while open unless this asks for others; those of
/// the dashboard, comments and repositories are listed in any state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryStateFilter {
    /// `AVAILABLE`
    ///
    /// Ready for use.
    Available,
    /// `INITIALISING`
    ///
    /// Still being created.
    Initialising,
    /// `INITIALISATION_FAILED`
    ///
    /// Could not be created. Creating it can be tried again.
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
