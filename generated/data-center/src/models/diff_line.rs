//! Diff line.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Diff line.
    pub struct DiffLine {
        /// Comment ids.
        pub comment_ids: Option<Vec<i64>> = "commentIds", with_comment_ids([into i64]);
        /// Conflict marker.
        pub conflict_marker: Option<ConflictMarker> = "conflictMarker", with_conflict_marker(into);
        /// Destination.
        pub destination: Option<i64>, with_destination(into);
        /// Line.
        pub line: Option<String>, with_line(into);
        /// Source.
        pub source: Option<i64>, with_source(into);
        /// Truncated.
        pub truncated: Option<bool>, with_truncated;
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

bitbucket_runtime::open_enum! {
    ConflictMarker {
        Marker = "MARKER", Ours = "OURS", Theirs = "THEIRS",
    }
}
