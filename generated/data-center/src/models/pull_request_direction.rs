//! Pull request direction.

use bitbucket_runtime::wire::Unlisted;

/// Which end of the pull requests the repository is.
///
/// Without it, it is where they go to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestDirection {
    /// `INCOMING`
    ///
    /// Pull requests into the repository.
    Incoming,
    /// `OUTGOING`
    ///
    /// Pull requests from the repository, into itself or another.
    Outgoing,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestDirection>),
}

bitbucket_runtime::open_enum! {
    PullRequestDirection {
        Incoming = "INCOMING", Outgoing = "OUTGOING",
    }
}
