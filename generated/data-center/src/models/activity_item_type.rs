//! Activity item type.

use bitbucket_runtime::wire::Unlisted;

/// Activity item type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityItemType {
    /// `COMMENT`
    Comment,
    /// `ACTIVITY`
    Activity,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ActivityItemType>),
}

bitbucket_runtime::open_enum! { ActivityItemType { Comment = "COMMENT", Activity = "ACTIVITY" } }
