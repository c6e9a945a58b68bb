//! Search line.

use crate::models::SearchSegment;

bitbucket_runtime::model! {
    /// Search line.
    pub struct SearchLine {
        /// Line; set by the server.
        pub line: Option<i64>, with_line(into);
        /// Segments; set by the server.
        pub segments: Option<Vec<SearchSegment>>, with_segments([SearchSegment]);
    }
}
