//! Ref order.

use bitbucket_runtime::wire::Unlisted;

/// Ref order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefOrder {
    /// `ALPHABETICAL`
    Alphabetical,
    /// `MODIFICATION`
    Modification,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefOrder>),
}

bitbucket_runtime::open_enum! {
    RefOrder {
        Alphabetical = "ALPHABETICAL", Modification = "MODIFICATION",
    }
}
