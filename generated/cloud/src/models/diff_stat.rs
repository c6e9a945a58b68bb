//! Diff stat.

use crate::models::CommitFile;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Diff stat.
#[derive(Clone, PartialEq)]
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
    Other(String),
}

open_enum! {
    DiffStatus {
        Added = "added", Removed = "removed", Modified = "modified", Renamed = "renamed",
    }
}
