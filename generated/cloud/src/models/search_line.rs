//! Search line.

use crate::models::SearchSegment;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Search line.
#[derive(Clone, PartialEq)]
pub struct SearchLine {
    /// Line; set by the server.
    pub line: Option<i64>,
    /// Segments; set by the server.
    pub segments: Option<Vec<SearchSegment>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SearchLine { line, segments } }
