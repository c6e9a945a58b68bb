//! Diff stat.

use crate::models::CommitFile;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Diff stat.
    pub struct DiffStat {
        /// Lines added.
        pub lines_added: Option<i64>, with_lines_added(into);
        /// Lines removed.
        pub lines_removed: Option<i64>, with_lines_removed(into);
        /// New.
        pub new: Option<Box<CommitFile>>, with_new(Box<CommitFile>);
        /// Old.
        pub old: Option<Box<CommitFile>>, with_old(Box<CommitFile>);
        /// Status.
        pub status: Option<DiffStatus>, with_status(into);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}

/// Diff status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffStatus {
    /// `added`
    Added,
    /// `removed`
    Removed,
    /// `modified`
    Modified,
    /// `renamed`
    Renamed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DiffStatus>),
}

bitbucket_runtime::open_enum! {
    DiffStatus {
        Added = "added", Removed = "removed", Modified = "modified", Renamed = "renamed",
    }
}
