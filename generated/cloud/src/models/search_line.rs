//! Search line.

use crate::models::SearchSegment;

bitbucket_runtime::model! {
    /// A line of a file, cut into what matches and what does not.
    pub struct SearchLine {
        /// The number of the line, counted from 1.
        ///
        /// Set by the server.
        pub line: Option<i64>, with_line(into);
        /// The pieces of the line. Joined, they are the line again. None for an empty line.
        ///
        /// Set by the server.
        pub segments: Option<Vec<SearchSegment>>, with_segments([SearchSegment]);
    }
}
