//! Pull request order.

use bitbucket_runtime::wire::Unlisted;

/// Pull request order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestOrder {
    /// `NEWEST`
    Newest,
    /// `OLDEST`
    Oldest,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestOrder>),
}

bitbucket_runtime::open_enum! { PullRequestOrder { Newest = "NEWEST", Oldest = "OLDEST" } }
