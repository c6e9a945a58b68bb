//! Search line.

use crate::models::SearchSegment;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Search line.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchLine {
    /// Line; set by the server.
    pub line: Option<i64>,
    /// Segments; set by the server.
    pub segments: Option<Vec<SearchSegment>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SearchLine { line, segments } }

setters! { SearchLine { with_line(line: i64), with_segments(segments: [SearchSegment]) } }
