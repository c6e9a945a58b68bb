//! Blamed lines.

use crate::models::Person;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Blamed lines.
#[derive(Clone, PartialEq)]
pub struct BlamedLines {
    /// Author.
    pub author: Option<Person>,
    /// Author timestamp.
    pub author_timestamp: Option<Timestamp>,
    /// Commit display ID.
    pub commit_display_id: Option<String>,
    /// Commit hash.
    pub commit_hash: Option<String>,
    /// Commit ID.
    pub commit_id: Option<String>,
    /// Committer.
    pub committer: Option<Person>,
    /// Committer timestamp.
    pub committer_timestamp: Option<Timestamp>,
    /// Display commit hash.
    pub display_commit_hash: Option<String>,
    /// File name.
    pub file_name: Option<String>,
    /// Line number.
    pub line_number: Option<i64>,
    /// Spanned lines.
    pub spanned_lines: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    BlamedLines {
        author, author_timestamp = "authorTimestamp", commit_display_id = "commitDisplayId",
        commit_hash = "commitHash", commit_id = "commitId", committer,
        committer_timestamp = "committerTimestamp", display_commit_hash = "displayCommitHash",
        file_name = "fileName", line_number = "lineNumber", spanned_lines = "spannedLines",
    }
}
