//! Diff line.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// One line of a diff.
    pub struct DiffLine {
        /// The comments on the line, by number; the file's `lineComments` has their text.
        pub comment_ids: Option<Vec<i64>> = "commentIds", with_comment_ids([into i64]);
        /// What a line is where a merge conflicts.
        pub conflict_marker: Option<ConflictMarker> = "conflictMarker", with_conflict_marker(into);
        /// The number of the line after the change, from 1. For a removed line, where it would
        /// stand.
        pub destination: Option<i64>, with_destination(into);
        /// The text of the line, without `+`, `-` and the line break.
        pub line: Option<String>, with_line(into);
        /// The number of the line before the change, from 1. For an added line, where it would have
        /// stood.
        pub source: Option<i64>, with_source(into);
        /// Whether the line was too long and its end is missing.
        pub truncated: Option<bool>, with_truncated;
    }
}

/// What a line is where a merge conflicts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConflictMarker {
    /// `MARKER`
    ///
    /// It is one of those that git puts around a conflict, such as `=======`.
    Marker,
    /// `OURS`
    ///
    /// It is as the branch has it that one merges into, it seems.
    Ours,
    /// `THEIRS`
    ///
    /// It is as the branch has it that is merged, it seems.
    Theirs,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ConflictMarker>),
}

bitbucket_runtime::open_enum! {
    ConflictMarker {
        Marker = "MARKER", Ours = "OURS", Theirs = "THEIRS",
    }
}
