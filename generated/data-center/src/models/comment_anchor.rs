//! Comment anchor.

use crate::models::{MultilineCommentMarker, MultilineCommentSpan, PullRequest};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Where a comment stands: a file of a diff, or a line in it.
    ///
    /// To comment on a file, send `path`; for a line add `line`, `lineType` and `fileType`.
    pub struct CommentAnchor {
        /// Which diff of a pull request or commit is meant.
        ///
        /// With `COMMIT` and `RANGE`, `fromHash` and `toHash` say between which commits. A comment
        /// on a pull request with neither type nor hashes goes to `EFFECTIVE`.
        pub diff_type: Option<DiffType> = "diffType", with_diff_type(into);
        /// Which side of a diff is meant.
        pub file_type: Option<DiffFileType> = "fileType", with_file_type(into);
        /// The commit that the diff begins with. Left out for a comment on a commit, it is that
        /// commit's first parent.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// The line, counted from 1 in the file that `fileType` names. Missing where the comment is
        /// on the file.
        pub line: Option<i64>, with_line(into);
        /// Whether the comment is on a line, and not on the file as a whole.
        ///
        /// Set by the server.
        ///
        /// Seen in 8.19; not in 9.4.
        pub line_comment: Option<bool> = "lineComment", with_line_comment;
        /// What a diff says of a line.
        pub line_type: Option<DiffLineType> = "lineType", with_line_type(into);
        /// The line on which a comment on several lines begins, to be sent; `line` is where it
        /// ends.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub multiline_marker: Option<MultilineCommentMarker> = "multilineMarker",
            with_multiline_marker;
        /// The lines that a comment covers, on both sides of the diff.
        ///
        /// Set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub multiline_span: Option<MultilineCommentSpan> = "multilineSpan", with_multiline_span;
        /// Whether the line is gone from the diff since the comment was written.
        pub orphaned: Option<bool>, with_orphaned;
        /// The file after the change, from the root of the repository.
        pub path: Option<String>, with_path(into);
        /// The pull request that the comment is on. Mostly missing.
        ///
        /// Set by the server.
        pub pull_request: Option<Box<PullRequest>> = "pullRequest",
            with_pull_request(Box<PullRequest>);
        /// The file before the change. Needed only where it was moved or copied.
        pub source_path: Option<String> = "srcPath", with_source_path(into);
        /// The commit that the diff ends with.
        pub to_hash: Option<String> = "toHash", with_to_hash(into);
    }
}

/// Which side of a diff is meant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffFileType {
    /// `FROM`
    ///
    /// The file before the change.
    From,
    /// `TO`
    ///
    /// The file after the change.
    To,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DiffFileType>),
}

bitbucket_runtime::open_enum! { DiffFileType { From = "FROM", To = "TO" } }

/// What a diff says of a line.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffLineType {
    /// `ADDED`
    ///
    /// It is new.
    Added,
    /// `CONTEXT`
    ///
    /// It did not change and stands near lines that did.
    Context,
    /// `REMOVED`
    ///
    /// It is gone.
    Removed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DiffLineType>),
}

bitbucket_runtime::open_enum! {
    DiffLineType {
        Added = "ADDED", Context = "CONTEXT", Removed = "REMOVED",
    }
}

/// Which diff of a pull request or commit is meant.
///
/// With `COMMIT` and `RANGE`, `fromHash` and `toHash` say between which commits. A comment
/// on a pull request with neither type nor hashes goes to `EFFECTIVE`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffType {
    /// `COMMIT`
    ///
    /// What one commit changes.
    Commit,
    /// `EFFECTIVE`
    ///
    /// What the pull request would change if it were merged. `toHash` is then a merge that the
    /// server makes for itself; the history has no such commit.
    Effective,
    /// `RANGE`
    ///
    /// What several commits change together.
    Range,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DiffType>),
}

bitbucket_runtime::open_enum! {
    DiffType {
        Commit = "COMMIT", Effective = "EFFECTIVE", Range = "RANGE",
    }
}
