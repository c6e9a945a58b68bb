//! Diff.

use crate::models::{Comment, DiffHunk, FilePath};
use bitbucket_runtime::wire::Json;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Diff.
    pub struct Diff {
        /// Binary.
        pub binary: Option<bool>, with_binary;
        /// Destination.
        pub destination: Option<FilePath>, with_destination;
        /// Hunks.
        pub hunks: Option<Vec<DiffHunk>>, with_hunks([DiffHunk]);
        /// Line comments.
        pub line_comments: Option<Vec<Comment>> = "lineComments", with_line_comments([Comment]);
        /// Properties.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
        /// Source.
        pub source: Option<FilePath>, with_source;
        /// Truncated.
        pub truncated: Option<bool>, with_truncated;
    }
}
