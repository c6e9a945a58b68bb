//! Diff line.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Diff line.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DiffLine {
    /// Comment ids.
    pub comment_ids: Option<Vec<i64>>,
    /// Conflict marker.
    pub conflict_marker: Option<ConflictMarker>,
    /// Destination.
    pub destination: Option<i64>,
    /// Line.
    pub line: Option<String>,
    /// Source.
    pub source: Option<i64>,
    /// Truncated.
    pub truncated: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DiffLine {
        comment_ids = "commentIds", conflict_marker = "conflictMarker", destination, line, source,
        truncated,
    }
}

setters! {
    DiffLine {
        with_comment_ids(comment_ids: [i64]), with_conflict_marker(conflict_marker: ConflictMarker),
        with_destination(destination: i64), with_line(line: String), with_source(source: i64),
        with_truncated(truncated: bool),
    }
}

/// Conflict marker.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConflictMarker {
    /// `MARKER`
    Marker,
    /// `OURS`
    Ours,
    /// `THEIRS`
    Theirs,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ConflictMarker>),
}

open_enum! { ConflictMarker { Marker = "MARKER", Ours = "OURS", Theirs = "THEIRS" } }
