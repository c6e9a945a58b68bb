//! Diff hunk.

use crate::models::DiffSegment;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Diff hunk.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DiffHunk {
    /// Context.
    pub context: Option<String>,
    /// Destination line.
    pub destination_line: Option<i64>,
    /// Destination span.
    pub destination_span: Option<i64>,
    /// Segments.
    pub segments: Option<Vec<DiffSegment>>,
    /// Source line.
    pub source_line: Option<i64>,
    /// Source span.
    pub source_span: Option<i64>,
    /// Truncated.
    pub truncated: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DiffHunk {
        context, destination_line = "destinationLine", destination_span = "destinationSpan",
        segments, source_line = "sourceLine", source_span = "sourceSpan", truncated,
    }
}

setters! {
    DiffHunk {
        with_context(context: String), with_destination_line(destination_line: i64),
        with_destination_span(destination_span: i64), with_segments(segments: [DiffSegment]),
        with_source_line(source_line: i64), with_source_span(source_span: i64),
        with_truncated(truncated: bool),
    }
}
