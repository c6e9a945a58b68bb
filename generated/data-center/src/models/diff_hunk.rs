//! Diff hunk.

use crate::models::DiffSegment;

bitbucket_runtime::model! {
    /// Diff hunk.
    pub struct DiffHunk {
        /// Context.
        pub context: Option<String>, with_context(into);
        /// Destination line.
        pub destination_line: Option<i64> = "destinationLine", with_destination_line(into);
        /// Destination span.
        pub destination_span: Option<i64> = "destinationSpan", with_destination_span(into);
        /// Segments.
        pub segments: Option<Vec<DiffSegment>>, with_segments([DiffSegment]);
        /// Source line.
        pub source_line: Option<i64> = "sourceLine", with_source_line(into);
        /// Source span.
        pub source_span: Option<i64> = "sourceSpan", with_source_span(into);
        /// Truncated.
        pub truncated: Option<bool>, with_truncated;
    }
}
