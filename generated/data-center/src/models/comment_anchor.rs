//! Comment anchor.

use crate::models::{MultilineCommentMarker, MultilineCommentSpan, PullRequest};
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Comment anchor.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommentAnchor {
    /// Diff type.
    pub diff_type: Option<DiffType>,
    /// File type.
    pub file_type: Option<DiffFileType>,
    /// From hash.
    pub from_hash: Option<String>,
    /// Line.
    pub line: Option<i64>,
    /// Line type.
    pub line_type: Option<DiffLineType>,
    /// Multiline marker.
    pub multiline_marker: Option<MultilineCommentMarker>,
    /// Multiline span; set by the server.
    pub multiline_span: Option<MultilineCommentSpan>,
    /// Orphaned.
    pub orphaned: Option<bool>,
    /// Path.
    pub path: Option<String>,
    /// Pull request; set by the server.
    pub pull_request: Option<Box<PullRequest>>,
    /// Src path.
    pub source_path: Option<String>,
    /// To hash.
    pub to_hash: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    CommentAnchor {
        diff_type = "diffType", file_type = "fileType", from_hash = "fromHash", line,
        line_type = "lineType", multiline_marker = "multilineMarker",
        multiline_span = "multilineSpan", orphaned, path, pull_request = "pullRequest",
        source_path = "srcPath", to_hash = "toHash",
    }
}

setters! {
    CommentAnchor {
        with_diff_type(diff_type: DiffType), with_file_type(file_type: DiffFileType),
        with_from_hash(from_hash: String), with_line(line: i64),
        with_line_type(line_type: DiffLineType),
        with_multiline_marker(multiline_marker: MultilineCommentMarker),
        with_multiline_span(multiline_span: MultilineCommentSpan), with_orphaned(orphaned: bool),
        with_path(path: String), with_pull_request(pull_request: Box<PullRequest>),
        with_source_path(source_path: String), with_to_hash(to_hash: String),
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

open_enum! { DiffFileType { From = "FROM", To = "TO" } }

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

open_enum! { DiffLineType { Added = "ADDED", Context = "CONTEXT", Removed = "REMOVED" } }

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

open_enum! { DiffType { Commit = "COMMIT", Effective = "EFFECTIVE", Range = "RANGE" } }
