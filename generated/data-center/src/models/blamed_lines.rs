//! Blamed lines.

use crate::models::Person;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Blamed lines.
    pub struct BlamedLines {
        /// Author.
        pub author: Option<Person>, with_author;
        /// Author timestamp.
        pub author_timestamp: Option<Timestamp> = "authorTimestamp", with_author_timestamp(into);
        /// Commit display ID.
        pub commit_display_id: Option<String> = "commitDisplayId", with_commit_display_id(into);
        /// Commit hash.
        pub commit_hash: Option<String> = "commitHash", with_commit_hash(into);
        /// Commit ID.
        pub commit_id: Option<String> = "commitId", with_commit_id(into);
        /// Committer.
        pub committer: Option<Person>, with_committer;
        /// Committer timestamp.
        pub committer_timestamp: Option<Timestamp> = "committerTimestamp",
            with_committer_timestamp(into);
        /// Display commit hash.
        pub display_commit_hash: Option<String> = "displayCommitHash",
            with_display_commit_hash(into);
        /// File name.
        pub file_name: Option<String> = "fileName", with_file_name(into);
        /// Line number.
        pub line_number: Option<i64> = "lineNumber", with_line_number(into);
        /// Spanned lines.
        pub spanned_lines: Option<i64> = "spannedLines", with_spanned_lines(into);
    }
}
