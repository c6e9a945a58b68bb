//! Diffs.

use crate::models::Diff;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Diffs.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    Diffs {
        with_context_lines(context_lines: i64), with_diffs(diffs: [Diff]),
        with_from_hash(from_hash: String), with_to_hash(to_hash: String),
        with_truncated(truncated: bool), with_whitespace(whitespace: String),
    }
}
