//! Diff segment.

use crate::models::{DiffLine, DiffLineType};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Diff segment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DiffSegment {
    /// Lines.
    pub lines: Option<Vec<DiffLine>>,
    /// Truncated.
    pub truncated: Option<bool>,
    /// Type.
    pub r#type: Option<DiffLineType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DiffSegment { lines, truncated, r#type = "type" } }

setters! {
    DiffSegment {
        with_lines(lines: [DiffLine]), with_truncated(truncated: bool),
        with_type(r#type: DiffLineType),
    }
}
