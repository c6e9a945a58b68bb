//! Diff.

use crate::models::{Comment, DiffHunk, FilePath};
use bitbucket_runtime::wire::Json;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// What differs in one file.
    ///
    /// It has `hunks` of `segments` of `lines`. A binary file has none of them.
    pub struct Diff {
        /// Whether the file is no text, so that its lines are not compared. Mostly missing for
        /// text.
        pub binary: Option<bool>, with_binary;
        /// The file after the change. Missing or null where it was deleted.
        pub destination: Option<FilePath>, with_destination;
        /// The places in the file that changed.
        pub hunks: Option<Vec<DiffHunk>>, with_hunks([DiffHunk]);
        /// The comments on lines of the file. Missing where the request wanted none.
        pub line_comments: Option<Vec<Comment>> = "lineComments", with_line_comments([Comment]);
        /// More on the diff, by key. Mostly missing.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
        /// The file before the change. Missing or null where it was added.
        pub source: Option<FilePath>, with_source;
        /// Whether hunks are missing at the end, since there are too many lines.
        pub truncated: Option<bool>, with_truncated;
    }
}
