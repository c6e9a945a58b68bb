//! Models that several modules share: conflict error body and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use crate::models::{
    ApiErrorMessage, FilePath, PullRequest, PullRequestParticipant, RepositoryHookVeto, User,
};
use std::collections::BTreeMap;

/// Comment.
///
/// Schema: `#/components/schemas/RestComment`
#[derive(Clone, PartialEq)]
pub struct Comment {
    /// `#/components/schemas/RestComment/properties/anchor`
    pub anchor: Option<Box<CommentAnchor>>,
    /// `#/components/schemas/RestComment/properties/anchored`; set by the server
    pub anchored: Option<bool>,
    /// `#/components/schemas/RestComment/properties/author`; set by the server
    pub author: Option<User>,
    /// `#/components/schemas/RestComment/properties/comments`; set by the server
    pub comments: Option<Vec<Comment>>,
    /// `#/components/schemas/RestComment/properties/createdDate`; set by the server
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestComment/properties/html`; set by the server
    pub html: Option<String>,
    /// `#/components/schemas/RestComment/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestComment/properties/parent`
    pub parent: Option<Box<Comment>>,
    /// `#/components/schemas/RestComment/properties/pending`; set by the server
    pub pending: Option<bool>,
    /// `#/components/schemas/RestComment/properties/permittedOperations`; set by the server
    pub permitted_operations: Option<CommentOperations>,
    /// `#/components/schemas/RestComment/properties/properties`
    pub properties: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/RestComment/properties/reply`; set by the server
    pub reply: Option<bool>,
    /// `#/components/schemas/RestComment/properties/resolvedDate`; set by the server
    pub resolved_date: Option<Timestamp>,
    /// `#/components/schemas/RestComment/properties/resolver`; set by the server
    pub resolver: Option<User>,
    /// `#/components/schemas/RestComment/properties/severity`
    pub severity: Option<CommentSeverity>,
    /// `#/components/schemas/RestComment/properties/state`
    pub state: Option<CommentState>,
    /// `#/components/schemas/RestComment/properties/tasks`; set by the server
    pub tasks: Option<Vec<Task>>,
    /// `#/components/schemas/RestComment/properties/text`
    pub text: Option<String>,
    /// `#/components/schemas/RestComment/properties/threadResolved`
    pub thread_resolved: Option<bool>,
    /// `#/components/schemas/RestComment/properties/threadResolvedDate`; set by the server
    pub thread_resolved_date: Option<Timestamp>,
    /// `#/components/schemas/RestComment/properties/threadResolver`; set by the server
    pub thread_resolver: Option<User>,
    /// `#/components/schemas/RestComment/properties/updatedDate`; set by the server
    pub updated_date: Option<Timestamp>,
    /// `#/components/schemas/RestComment/properties/version`
    pub version: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Comment {
    anchor, anchored, author, comments, created_date = "createdDate", html, id, parent, pending,
    permitted_operations = "permittedOperations", properties, reply, resolved_date = "resolvedDate",
    resolver, severity, state, tasks, text, thread_resolved = "threadResolved",
    thread_resolved_date = "threadResolvedDate", thread_resolver = "threadResolver",
    updated_date = "updatedDate", version,
});
setters!(Comment {
    with_anchor(anchor: Box<CommentAnchor>), with_id(id: i64), with_parent(parent: Box<Comment>),
    with_properties(properties: BTreeMap<String, Json>), with_severity(severity: CommentSeverity),
    with_state(state: CommentState), with_text(text: String),
    with_thread_resolved(thread_resolved: bool), with_version(version: i64),
});

/// Comment anchor.
///
/// Schema: `#/components/schemas/RestCommentThreadDiffAnchor`
#[derive(Clone, PartialEq)]
pub struct CommentAnchor {
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/diffType`
    pub diff_type: Option<DiffType>,
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/fileType`
    pub file_type: Option<DiffFileType>,
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/fromHash`
    pub from_hash: Option<String>,
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/line`
    pub line: Option<i64>,
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/lineType`
    pub line_type: Option<DiffLineType>,
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/multilineMarker`
    pub multiline_marker: Option<MultilineCommentMarker>,
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/multilineSpan`; set by the server
    pub multiline_span: Option<MultilineCommentSpan>,
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/pullRequest`; set by the server
    pub pull_request: Option<Box<PullRequest>>,
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/srcPath`
    pub source_path: Option<String>,
    /// `#/components/schemas/RestCommentThreadDiffAnchor/properties/toHash`
    pub to_hash: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommentAnchor {
    diff_type = "diffType", file_type = "fileType", from_hash = "fromHash", line,
    line_type = "lineType", multiline_marker = "multilineMarker", multiline_span = "multilineSpan",
    path, pull_request = "pullRequest", source_path = "srcPath", to_hash = "toHash",
});
setters!(CommentAnchor {
    with_diff_type(diff_type: DiffType), with_file_type(file_type: DiffFileType),
    with_from_hash(from_hash: String), with_line(line: i64),
    with_line_type(line_type: DiffLineType),
    with_multiline_marker(multiline_marker: MultilineCommentMarker), with_path(path: String),
    with_source_path(source_path: String), with_to_hash(to_hash: String),
});

/// Comment operations.
///
/// Schema: `#/components/schemas/RestCommentOperations`
#[derive(Clone, PartialEq)]
pub struct CommentOperations {
    /// `#/components/schemas/RestCommentOperations/properties/deletable`
    pub deletable: Option<bool>,
    /// `#/components/schemas/RestCommentOperations/properties/editable`
    pub editable: Option<bool>,
    /// `#/components/schemas/RestCommentOperations/properties/transitionable`
    pub transitionable: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommentOperations { deletable, editable, transitionable });

/// Comment severity.
///
/// Schema: `#/components/schemas/RestComment/properties/severity`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentSeverity {
    /// `NORMAL`
    Normal,
    /// `BLOCKER`
    Blocker,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(CommentSeverity { Normal = "NORMAL", Blocker = "BLOCKER" });

/// Comment state.
///
/// Schema: `#/components/schemas/RestComment/properties/state`, and 3 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentState {
    /// `OPEN`
    Open,
    /// `PENDING`
    Pending,
    /// `RESOLVED`
    Resolved,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(CommentState { Open = "OPEN", Pending = "PENDING", Resolved = "RESOLVED" });

/// Conflict error body.
///
/// Schema: `#/components/schemas/RestConflictErrors`
#[derive(Clone, PartialEq)]
pub struct ConflictErrorBody {
    /// `#/components/schemas/RestConflictErrors/properties/errors`
    pub errors: Option<Vec<ConflictErrorMessage>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ConflictErrorBody { errors });

/// Conflict error message.
///
/// Schema: `#/components/schemas/RestConflictErrorMessage`
#[derive(Clone, PartialEq)]
pub struct ConflictErrorMessage {
    /// `#/components/schemas/RestConflictErrorMessage/properties/conflicted`
    pub conflicted: Option<bool>,
    /// `#/components/schemas/RestConflictErrorMessage/properties/context`
    pub context: Option<String>,
    /// `#/components/schemas/RestConflictErrorMessage/properties/currentVersion`
    pub current_version: Option<i64>,
    /// `#/components/schemas/RestConflictErrorMessage/properties/exceptionName`
    pub exception_name: Option<String>,
    /// `#/components/schemas/RestConflictErrorMessage/properties/existingPullRequest`
    pub existing_pull_request: Option<Box<PullRequest>>,
    /// `#/components/schemas/RestConflictErrorMessage/properties/expectedVersion`
    pub expected_version: Option<i64>,
    /// `#/components/schemas/RestConflictErrorMessage/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestConflictErrorMessage/properties/pullRequest`
    pub pull_request: Option<Box<PullRequest>>,
    /// `#/components/schemas/RestConflictErrorMessage/properties/reviewerErrors`
    pub reviewer_errors: Option<Vec<ApiErrorMessage>>,
    /// `#/components/schemas/RestConflictErrorMessage/properties/validReviewers`
    pub valid_reviewers: Option<Vec<PullRequestParticipant>>,
    /// `#/components/schemas/RestConflictErrorMessage/properties/vetoes`
    pub vetoes: Option<Vec<RepositoryHookVeto>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ConflictErrorMessage {
    conflicted, context, current_version = "currentVersion", exception_name = "exceptionName",
    existing_pull_request = "existingPullRequest", expected_version = "expectedVersion", message,
    pull_request = "pullRequest", reviewer_errors = "reviewerErrors",
    valid_reviewers = "validReviewers", vetoes,
});

/// Conflict marker.
///
/// Schema: `#/components/schemas/RestDiffLine/properties/conflictMarker`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConflictMarker {
    /// `MARKER`
    Marker,
    /// `OURS`
    Ours,
    /// `THEIRS`
    Theirs,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ConflictMarker { Marker = "MARKER", Ours = "OURS", Theirs = "THEIRS" });

/// Diff.
///
/// Schema: `#/components/schemas/RestDiff`
#[derive(Clone, PartialEq)]
pub struct Diff {
    /// `#/components/schemas/RestDiff/properties/binary`
    pub binary: Option<bool>,
    /// `#/components/schemas/RestDiff/properties/destination`
    pub destination: Option<FilePath>,
    /// `#/components/schemas/RestDiff/properties/hunks`
    pub hunks: Option<Vec<DiffHunk>>,
    /// `#/components/schemas/RestDiff/properties/lineComments`
    pub line_comments: Option<Vec<Comment>>,
    /// `#/components/schemas/RestDiff/properties/properties`
    pub properties: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/RestDiff/properties/source`
    pub source: Option<FilePath>,
    /// `#/components/schemas/RestDiff/properties/truncated`
    pub truncated: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Diff {
    binary, destination, hunks, line_comments = "lineComments", properties, source, truncated,
});

/// Diff file type.
///
/// Schema: `#/components/schemas/RestCommentThreadDiffAnchor/properties/fileType`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffFileType {
    /// `FROM`
    From,
    /// `TO`
    To,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(DiffFileType { From = "FROM", To = "TO" });

/// Diff hunk.
///
/// Schema: `#/components/schemas/RestDiffHunk`
#[derive(Clone, PartialEq)]
pub struct DiffHunk {
    /// `#/components/schemas/RestDiffHunk/properties/context`
    pub context: Option<String>,
    /// `#/components/schemas/RestDiffHunk/properties/destinationLine`
    pub destination_line: Option<i64>,
    /// `#/components/schemas/RestDiffHunk/properties/destinationSpan`
    pub destination_span: Option<i64>,
    /// `#/components/schemas/RestDiffHunk/properties/segments`
    pub segments: Option<Vec<DiffSegment>>,
    /// `#/components/schemas/RestDiffHunk/properties/sourceLine`
    pub source_line: Option<i64>,
    /// `#/components/schemas/RestDiffHunk/properties/sourceSpan`
    pub source_span: Option<i64>,
    /// `#/components/schemas/RestDiffHunk/properties/truncated`
    pub truncated: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DiffHunk {
    context, destination_line = "destinationLine", destination_span = "destinationSpan", segments,
    source_line = "sourceLine", source_span = "sourceSpan", truncated,
});

/// Diff line.
///
/// Schema: `#/components/schemas/RestDiffLine`
#[derive(Clone, PartialEq)]
pub struct DiffLine {
    /// `#/components/schemas/RestDiffLine/properties/commentIds`
    pub comment_ids: Option<Vec<i64>>,
    /// `#/components/schemas/RestDiffLine/properties/conflictMarker`
    pub conflict_marker: Option<ConflictMarker>,
    /// `#/components/schemas/RestDiffLine/properties/destination`
    pub destination: Option<i64>,
    /// `#/components/schemas/RestDiffLine/properties/line`
    pub line: Option<String>,
    /// `#/components/schemas/RestDiffLine/properties/source`
    pub source: Option<i64>,
    /// `#/components/schemas/RestDiffLine/properties/truncated`
    pub truncated: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DiffLine {
    comment_ids = "commentIds", conflict_marker = "conflictMarker", destination, line, source,
    truncated,
});

/// Diff line type.
///
/// Schema: `#/components/schemas/RestCommentThreadDiffAnchor/properties/lineType`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffLineType {
    /// `ADDED`
    Added,
    /// `CONTEXT`
    Context,
    /// `REMOVED`
    Removed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(DiffLineType { Added = "ADDED", Context = "CONTEXT", Removed = "REMOVED" });

/// Diff segment.
///
/// Schema: `#/components/schemas/RestDiffSegment`
#[derive(Clone, PartialEq)]
pub struct DiffSegment {
    /// `#/components/schemas/RestDiffSegment/properties/lines`
    pub lines: Option<Vec<DiffLine>>,
    /// `#/components/schemas/RestDiffSegment/properties/truncated`
    pub truncated: Option<bool>,
    /// `#/components/schemas/RestDiffSegment/properties/type`
    pub r#type: Option<DiffLineType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DiffSegment { lines, truncated, r#type = "type" });

/// Diff type.
///
/// Schema: `#/components/schemas/RestCommentThreadDiffAnchor/properties/diffType`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffType {
    /// `COMMIT`
    Commit,
    /// `EFFECTIVE`
    Effective,
    /// `RANGE`
    Range,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(DiffType { Commit = "COMMIT", Effective = "EFFECTIVE", Range = "RANGE" });

/// Diffs.
///
/// Schema: `#/components/schemas/RestDiffs`
#[derive(Clone, PartialEq)]
pub struct Diffs {
    /// `#/components/schemas/RestDiffs/properties/contextLines`
    pub context_lines: Option<i64>,
    /// `#/components/schemas/RestDiffs/properties/diffs`
    pub diffs: Option<Vec<Diff>>,
    /// `#/components/schemas/RestDiffs/properties/fromHash`
    pub from_hash: Option<String>,
    /// `#/components/schemas/RestDiffs/properties/toHash`
    pub to_hash: Option<String>,
    /// `#/components/schemas/RestDiffs/properties/truncated`
    pub truncated: Option<bool>,
    /// `#/components/schemas/RestDiffs/properties/whitespace`
    pub whitespace: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Diffs {
    context_lines = "contextLines", diffs, from_hash = "fromHash", to_hash = "toHash", truncated,
    whitespace,
});

/// Emoticon.
///
/// Schema: `#/components/schemas/RestEmoticon`
#[derive(Clone, PartialEq)]
pub struct Emoticon {
    /// `#/components/schemas/RestEmoticon/properties/shortcut`
    pub shortcut: Option<String>,
    /// `#/components/schemas/RestEmoticon/properties/url`
    pub url: Option<String>,
    /// `#/components/schemas/RestEmoticon/properties/value`
    pub value: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Emoticon { shortcut, url, value });

/// Multiline comment marker.
///
/// Schema: `#/components/schemas/RestMultilineCommentMarker`
#[derive(Clone, PartialEq)]
pub struct MultilineCommentMarker {
    /// `#/components/schemas/RestMultilineCommentMarker/properties/startLine`
    pub start_line: Option<i64>,
    /// `#/components/schemas/RestMultilineCommentMarker/properties/startLineType`
    pub start_line_type: Option<DiffLineType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MultilineCommentMarker {
    start_line = "startLine", start_line_type = "startLineType",
});
setters!(MultilineCommentMarker {
    with_start_line(start_line: i64), with_start_line_type(start_line_type: DiffLineType),
});

/// Multiline comment span.
///
/// Schema: `#/components/schemas/RestMultilineCommentSpan`
#[derive(Clone, PartialEq)]
pub struct MultilineCommentSpan {
    /// `#/components/schemas/RestMultilineCommentSpan/properties/dstSpanEnd`; set by the server
    pub destination_span_end: Option<i64>,
    /// `#/components/schemas/RestMultilineCommentSpan/properties/dstSpanStart`; set by the server
    pub destination_span_start: Option<i64>,
    /// `#/components/schemas/RestMultilineCommentSpan/properties/srcSpanEnd`; set by the server
    pub source_span_end: Option<i64>,
    /// `#/components/schemas/RestMultilineCommentSpan/properties/srcSpanStart`; set by the server
    pub source_span_start: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MultilineCommentSpan {
    destination_span_end = "dstSpanEnd", destination_span_start = "dstSpanStart",
    source_span_end = "srcSpanEnd", source_span_start = "srcSpanStart",
});

/// Task.
///
/// Schema: `#/components/schemas/RestTask`
#[derive(Clone, PartialEq)]
pub struct Task {
    /// `#/components/schemas/RestTask/properties/anchor`
    pub anchor: Option<Box<Comment>>,
    /// `#/components/schemas/RestTask/properties/author`
    pub author: Option<User>,
    /// `#/components/schemas/RestTask/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestTask/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestTask/properties/permittedOperations`
    pub permitted_operations: Option<CommentOperations>,
    /// `#/components/schemas/RestTask/properties/properties`
    pub properties: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/RestTask/properties/state`
    pub state: Option<CommentState>,
    /// `#/components/schemas/RestTask/properties/text`
    pub text: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Task {
    anchor, author, created_date = "createdDate", id, permitted_operations = "permittedOperations",
    properties, state, text,
});

/// User reaction.
///
/// Schema: `#/components/schemas/RestUserReaction`
#[derive(Clone, PartialEq)]
pub struct UserReaction {
    /// `#/components/schemas/RestUserReaction/properties/comment`
    pub comment: Option<Box<Comment>>,
    /// `#/components/schemas/RestUserReaction/properties/emoticon`
    pub emoticon: Option<Emoticon>,
    /// `#/components/schemas/RestUserReaction/properties/user`
    pub user: Option<User>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserReaction { comment, emoticon, user });

/// Whitespace.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1diff-stats-summary~1{path}/get/parameters/5/schema`, and 8 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Whitespace {
    /// `ignore-all`
    IgnoreAll,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(Whitespace { IgnoreAll = "ignore-all" });
