//! Diff hunk.

use crate::models::DiffSegment;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Diff hunk.
#[derive(Clone, PartialEq)]
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
