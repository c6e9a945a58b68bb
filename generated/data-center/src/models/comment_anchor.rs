//! Comment anchor.

use crate::models::{MultilineCommentMarker, MultilineCommentSpan, PullRequest};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Comment anchor.
    pub struct CommentAnchor {
        /// Diff type.
        pub diff_type: Option<DiffType> = "diffType", with_diff_type(into);
        /// File type.
        pub file_type: Option<DiffFileType> = "fileType", with_file_type(into);
        /// From hash.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// Line.
        pub line: Option<i64>, with_line(into);
        /// Line comment; set by the server.
        ///
        /// Seen in 8.19; not in 9.4.
        pub line_comment: Option<bool> = "lineComment", with_line_comment;
        /// Line type.
        pub line_type: Option<DiffLineType> = "lineType", with_line_type(into);
        /// Multiline marker.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub multiline_marker: Option<MultilineCommentMarker> = "multilineMarker",
            with_multiline_marker;
        /// Multiline span; set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub multiline_span: Option<MultilineCommentSpan> = "multilineSpan", with_multiline_span;
        /// Orphaned.
        pub orphaned: Option<bool>, with_orphaned;
        /// Path.
        pub path: Option<String>, with_path(into);
        /// Pull request; set by the server.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
        /// Src path.
        pub source_path: Option<String> = "srcPath", with_source_path(into);
        /// To hash.
        pub to_hash: Option<String> = "toHash", with_to_hash(into);
    }
}

/// Diff file type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffFileType {
    /// `FROM`
    From,
    /// `TO`
    To,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DiffFileType>),
}

bitbucket_runtime::open_enum! { DiffFileType { From = "FROM", To = "TO" } }

/// Diff line type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffLineType {
    /// `ADDED`
    Added,
    /// `CONTEXT`
    Context,
    /// `REMOVED`
    Removed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DiffLineType>),
}

bitbucket_runtime::open_enum! {
    DiffLineType {
        Added = "ADDED", Context = "CONTEXT", Removed = "REMOVED",
    }
}

/// Diff type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffType {
    /// `COMMIT`
    Commit,
    /// `EFFECTIVE`
    Effective,
    /// `RANGE`
    Range,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DiffType>),
}

bitbucket_runtime::open_enum! {
    DiffType {
        Commit = "COMMIT", Effective = "EFFECTIVE", Range = "RANGE",
    }
}
