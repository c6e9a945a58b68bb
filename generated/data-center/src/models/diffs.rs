//! Diffs.

use crate::models::Diff;

bitbucket_runtime::model! {
    /// Diffs.
    pub struct Diffs {
        /// Context lines.
        pub context_lines: Option<i64> = "contextLines", with_context_lines(into);
        /// Diffs.
        pub diffs: Option<Vec<Diff>>, with_diffs([Diff]);
        /// From hash.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// To hash.
        pub to_hash: Option<String> = "toHash", with_to_hash(into);
        /// Truncated.
        pub truncated: Option<bool>, with_truncated;
        /// Whitespace.
        pub whitespace: Option<String>, with_whitespace(into);
    }
}
