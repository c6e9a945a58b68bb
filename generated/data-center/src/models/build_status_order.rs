//! Build status order.

use bitbucket_runtime::wire::Unlisted;

/// Build status order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuildStatusOrder {
    /// `NEWEST`
    Newest,
    /// `OLDEST`
    Oldest,
    /// `STATUS`
    Status,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BuildStatusOrder>),
}

bitbucket_runtime::open_enum! {
    BuildStatusOrder {
        Newest = "NEWEST", Oldest = "OLDEST", Status = "STATUS",
    }
}
