//! Pull request direction.

use bitbucket_runtime::wire::Unlisted;

/// Pull request direction.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestDirection {
    /// `INCOMING`
    Incoming,
    /// `OUTGOING`
    Outgoing,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestDirection>),
}

bitbucket_runtime::open_enum! {
    PullRequestDirection {
        Incoming = "INCOMING", Outgoing = "OUTGOING",
    }
}
