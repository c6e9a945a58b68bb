//! Multiline comment span.

bitbucket_runtime::model! {
    /// The lines that a comment on several lines covers, on both sides of the diff.
    ///
    /// The server works them out.
    pub struct MultilineCommentSpan {
        /// The last line in the file after the change, counted from 1.
        ///
        /// Set by the server.
        pub destination_span_end: Option<i64> = "dstSpanEnd", with_destination_span_end(into);
        /// The first line in the file after the change, counted from 1.
        ///
        /// Set by the server.
        pub destination_span_start: Option<i64> = "dstSpanStart", with_destination_span_start(into);
        /// The last line in the file before the change, counted from 1.
        ///
        /// Set by the server.
        pub source_span_end: Option<i64> = "srcSpanEnd", with_source_span_end(into);
        /// The first line in the file before the change, counted from 1.
        ///
        /// Set by the server.
        pub source_span_start: Option<i64> = "srcSpanStart", with_source_span_start(into);
    }
}
