//! Diff stat.

use crate::models::CommitFile;
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Diff stat.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DiffStat {
    /// Lines added.
    pub lines_added: Option<i64>,
    /// Lines removed.
    pub lines_removed: Option<i64>,
    /// New.
    pub new: Option<Box<CommitFile>>,
    /// Old.
    pub old: Option<Box<CommitFile>>,
    /// Status.
    pub status: Option<DiffStatus>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DiffStat { lines_added, lines_removed, new, old, status, r#type = "type" } }

setters! {
    DiffStat {
        with_lines_added(lines_added: i64), with_lines_removed(lines_removed: i64),
        with_new(new: Box<CommitFile>), with_old(old: Box<CommitFile>),
        with_status(status: DiffStatus), with_type(r#type: String),
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

open_enum! {
    DiffStatus {
        Added = "added", Removed = "removed", Modified = "modified", Renamed = "renamed",
    }
}
