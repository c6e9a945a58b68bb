//! Diffs.

use crate::models::Diff;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Diffs.
#[derive(Clone, PartialEq)]
pub struct Diffs {
    /// Context lines.
    pub context_lines: Option<i64>,
    /// Diffs.
    pub diffs: Option<Vec<Diff>>,
    /// From hash.
    pub from_hash: Option<String>,
    /// To hash.
    pub to_hash: Option<String>,
    /// Truncated.
    pub truncated: Option<bool>,
    /// Whitespace.
    pub whitespace: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Diffs {
        context_lines = "contextLines", diffs, from_hash = "fromHash", to_hash = "toHash",
        truncated, whitespace,
    }
}
