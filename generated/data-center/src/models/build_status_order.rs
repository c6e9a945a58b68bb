//! Build status order.

use bitbucket_runtime::wire::Unlisted;

/// The order of the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuildStatusOrder {
    /// `NEWEST`
    ///
    /// The newest first.
    Newest,
    /// `OLDEST`
    ///
    /// The oldest first.
    Oldest,
    /// `STATUS`
    ///
    /// By the state of the build.
    Status,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BuildStatusOrder>),
}

bitbucket_runtime::open_enum! {
    BuildStatusOrder {
        Newest = "NEWEST", Oldest = "OLDEST", Status = "STATUS",
    }
}
