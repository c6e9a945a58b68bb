//! Multiline comment marker.

use crate::models::DiffLineType;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Multiline comment marker.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MultilineCommentMarker {
    /// Start line.
    pub start_line: Option<i64>,
    /// Start line type.
    pub start_line_type: Option<DiffLineType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MultilineCommentMarker { start_line = "startLine", start_line_type = "startLineType" } }

setters! {
    MultilineCommentMarker {
        with_start_line(start_line: i64), with_start_line_type(start_line_type: DiffLineType),
    }
}
