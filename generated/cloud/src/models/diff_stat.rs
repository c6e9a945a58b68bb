//! Diff stat.

use crate::models::CommitFile;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// What happened to one file between two commits, in numbers.
    pub struct DiffStat {
        /// How many lines are new.
        pub lines_added: Option<i64>, with_lines_added(into);
        /// How many lines are gone.
        pub lines_removed: Option<i64>, with_lines_removed(into);
        /// The file after the change. Null where it was removed.
        pub new: Option<Box<CommitFile>>, with_new(Box<CommitFile>);
        /// The file before the change. Null where it was added.
        pub old: Option<Box<CommitFile>>, with_old(Box<CommitFile>);
        /// What happened to a file.
        pub status: Option<DiffStatus>, with_status(into);
        /// What this is, always `diffstat`.
        pub r#type: Option<String> = "type", with_type(into);
    }
}

/// What happened to a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffStatus {
    /// `added`
    ///
    /// It is new.
    Added,
    /// `removed`
    ///
    /// It is gone.
    Removed,
    /// `modified`
    ///
    /// Its content changed.
    Modified,
    /// `renamed`
    ///
    /// It has another path. Its content may have changed as well.
    Renamed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DiffStatus>),
}

bitbucket_runtime::open_enum! {
    DiffStatus {
        Added = "added", Removed = "removed", Modified = "modified", Renamed = "renamed",
    }
}
