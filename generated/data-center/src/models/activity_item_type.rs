//! Activity item type.

use bitbucket_runtime::wire::Unlisted;

/// What the number in `fromId` belongs to; to be given with it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityItemType {
    /// `COMMENT`
    ///
    /// A comment.
    Comment,
    /// `ACTIVITY`
    ///
    /// Any other entry of the list.
    Activity,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ActivityItemType>),
}

bitbucket_runtime::open_enum! { ActivityItemType { Comment = "COMMENT", Activity = "ACTIVITY" } }
