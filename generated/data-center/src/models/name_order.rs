//! Name order.

use bitbucket_runtime::wire::Unlisted;

/// Name order.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameOrder {
    /// `NAME_ASC`
    Ascending,
    /// `NAME_DESC`
    Descending,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<NameOrder>),
}

bitbucket_runtime::open_enum! { NameOrder { Ascending = "NAME_ASC", Descending = "NAME_DESC" } }
