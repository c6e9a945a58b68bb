//! Diff hunk.

use crate::models::DiffSegment;

bitbucket_runtime::model! {
    /// One place in a file that changed, with the unchanged lines around it.
    ///
    /// Its four numbers are those of a line that begins with `@@` in a diff as text.
    pub struct DiffHunk {
        /// What git writes behind the numbers, such as the function that the lines are in. Mostly
        /// missing.
        pub context: Option<String>, with_context(into);
        /// The first of the lines after the change, counted from 1.
        pub destination_line: Option<i64> = "destinationLine", with_destination_line(into);
        /// How many lines the place has after the change.
        pub destination_span: Option<i64> = "destinationSpan", with_destination_span(into);
        /// The lines, put together by what happened to them.
        pub segments: Option<Vec<DiffSegment>>, with_segments([DiffSegment]);
        /// The first of the lines before the change, counted from 1.
        pub source_line: Option<i64> = "sourceLine", with_source_line(into);
        /// How many lines the place had before the change.
        pub source_span: Option<i64> = "sourceSpan", with_source_span(into);
        /// Whether segments are missing at the end.
        pub truncated: Option<bool>, with_truncated;
    }
}
