//! Rate limit history order.

use bitbucket_runtime::wire::Unlisted;

/// The order of the list.
///
/// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
/// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
/// the beginning.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimitHistoryOrder {
    /// `NEWEST`
    ///
    /// The newest first.
    Newest,
    /// `FREQUENCY`
    ///
    /// Those that were limited most often first.
    Frequency,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RateLimitHistoryOrder>),
}

bitbucket_runtime::open_enum! {
    RateLimitHistoryOrder {
        Newest = "NEWEST", Frequency = "FREQUENCY",
    }
}
