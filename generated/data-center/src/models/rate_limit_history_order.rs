//! Rate limit history order.

use bitbucket_runtime::wire::Unlisted;

/// Rate limit history order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimitHistoryOrder {
    /// `NEWEST`
    Newest,
    /// `FREQUENCY`
    Frequency,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RateLimitHistoryOrder>),
}

bitbucket_runtime::open_enum! {
    RateLimitHistoryOrder {
        Newest = "NEWEST", Frequency = "FREQUENCY",
    }
}
