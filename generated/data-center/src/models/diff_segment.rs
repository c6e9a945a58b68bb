//! Diff segment.

use crate::models::{DiffLine, DiffLineType};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Diff segment.
#[derive(Clone, PartialEq)]
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
