//! Blamed lines.

use crate::models::Person;
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Blamed lines.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    BlamedLines {
        with_author(author: Person), with_author_timestamp(author_timestamp: Timestamp),
        with_commit_display_id(commit_display_id: String), with_commit_hash(commit_hash: String),
        with_commit_id(commit_id: String), with_committer(committer: Person),
        with_committer_timestamp(committer_timestamp: Timestamp),
        with_display_commit_hash(display_commit_hash: String), with_file_name(file_name: String),
        with_line_number(line_number: i64), with_spanned_lines(spanned_lines: i64),
    }
}
