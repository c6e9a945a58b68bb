//! Ref order.

use bitbucket_runtime::wire::Unlisted;

/// The order of the list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefOrder {
    /// `ALPHABETICAL`
    ///
    /// By name.
    Alphabetical,
    /// `MODIFICATION`
    ///
    /// By when the branch or tag was last updated.
    Modification,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefOrder>),
}

bitbucket_runtime::open_enum! {
    RefOrder {
        Alphabetical = "ALPHABETICAL", Modification = "MODIFICATION",
    }
}
