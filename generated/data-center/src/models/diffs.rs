//! Diffs.

use crate::models::Diff;

bitbucket_runtime::model! {
    /// What differs between two commits, file by file.
    ///
    /// Long ones are cut short; `truncated`, here and further in, says where.
    pub struct Diffs {
        /// How many unchanged lines stand around each change.
        pub context_lines: Option<i64> = "contextLines", with_context_lines(into);
        /// The files. One file that was asked for is a list of one.
        pub diffs: Option<Vec<Diff>>, with_diffs([Diff]);
        /// The commit before.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// The commit after.
        pub to_hash: Option<String> = "toHash", with_to_hash(into);
        /// Whether files are missing at the end, since there are too many.
        pub truncated: Option<bool>, with_truncated;
        /// How white space counts, such as `SHOW` where every difference does.
        pub whitespace: Option<String>, with_whitespace(into);
    }
}
