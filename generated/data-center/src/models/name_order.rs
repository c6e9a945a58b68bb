//! Name order.

use bitbucket_runtime::wire::Unlisted;

/// The order of the list.
///
/// Pull requests of the dashboard can also be put in order by `DRAFT_STATUS`,
/// `PARTICIPANT_STATUS` or `CLOSED_DATE`. With the last, those that are still open stand at
/// the beginning.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NameOrder {
    /// `NAME_ASC`
    ///
    /// By name, from A to Z. Repositories go by project name first.
    Ascending,
    /// `NAME_DESC`
    ///
    /// By name, from Z to A. Repositories go by project name first.
    Descending,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<NameOrder>),
}

bitbucket_runtime::open_enum! { NameOrder { Ascending = "NAME_ASC", Descending = "NAME_DESC" } }
