//! Multiline comment span.

bitbucket_runtime::model! {
    /// Multiline comment span.
    pub struct MultilineCommentSpan {
        /// Dst span end; set by the server.
        pub destination_span_end: Option<i64> = "dstSpanEnd", with_destination_span_end(into);
        /// Dst span start; set by the server.
        pub destination_span_start: Option<i64> = "dstSpanStart", with_destination_span_start(into);
        /// Src span end; set by the server.
        pub source_span_end: Option<i64> = "srcSpanEnd", with_source_span_end(into);
        /// Src span start; set by the server.
        pub source_span_start: Option<i64> = "srcSpanStart", with_source_span_start(into);
    }
}
