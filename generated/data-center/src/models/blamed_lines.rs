//! Blamed lines.

use crate::models::Person;
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Lines of a file, one after the other, that the same commit last changed.
    ///
    /// `lineNumber` and `spannedLines` say which lines these are.
    pub struct BlamedLines {
        /// Who wrote the lines.
        pub author: Option<Person>, with_author;
        /// When the lines were written, as the commit itself says.
        pub author_timestamp: Option<Timestamp> = "authorTimestamp", with_author_timestamp(into);
        /// The beginning of the commit's hash, for people to read.
        pub commit_display_id: Option<String> = "commitDisplayId", with_commit_display_id(into);
        /// The commit's hash, under an older name.
        pub commit_hash: Option<String> = "commitHash", with_commit_hash(into);
        /// The hash of the commit that last changed the lines.
        pub commit_id: Option<String> = "commitId", with_commit_id(into);
        /// Who made the commit. Older servers leave it out.
        pub committer: Option<Person>, with_committer;
        /// When the commit was made. Older servers leave it out.
        pub committer_timestamp: Option<Timestamp> = "committerTimestamp",
            with_committer_timestamp(into);
        /// The beginning of the commit's hash, under an older name.
        pub display_commit_hash: Option<String> = "displayCommitHash",
            with_display_commit_hash(into);
        /// The path that the file had in that commit.
        pub file_name: Option<String> = "fileName", with_file_name(into);
        /// The first of the lines, counted from 1.
        pub line_number: Option<i64> = "lineNumber", with_line_number(into);
        /// How many lines these are.
        pub spanned_lines: Option<i64> = "spannedLines", with_spanned_lines(into);
    }
}
