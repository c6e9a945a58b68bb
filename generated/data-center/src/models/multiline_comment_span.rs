//! Multiline comment span.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Multiline comment span.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultilineCommentSpan {
    /// Dst span end; set by the server.
    pub destination_span_end: Option<i64>,
    /// Dst span start; set by the server.
    pub destination_span_start: Option<i64>,
    /// Src span end; set by the server.
    pub source_span_end: Option<i64>,
    /// Src span start; set by the server.
    pub source_span_start: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    MultilineCommentSpan {
        destination_span_end = "dstSpanEnd", destination_span_start = "dstSpanStart",
        source_span_end = "srcSpanEnd", source_span_start = "srcSpanStart",
    }
}

setters! {
    MultilineCommentSpan {
        with_destination_span_end(destination_span_end: i64),
        with_destination_span_start(destination_span_start: i64),
        with_source_span_end(source_span_end: i64), with_source_span_start(source_span_start: i64),
    }
}
