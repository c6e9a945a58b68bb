//! Diff.

use crate::models::{Comment, DiffHunk, FilePath};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Json};
use std::collections::BTreeMap;

/// Diff.
#[derive(Clone, PartialEq)]
pub struct Diff {
    /// Binary.
    pub binary: Option<bool>,
    /// Destination.
    pub destination: Option<FilePath>,
    /// Hunks.
    pub hunks: Option<Vec<DiffHunk>>,
    /// Line comments.
    pub line_comments: Option<Vec<Comment>>,
    /// Properties.
    pub properties: Option<BTreeMap<String, Json>>,
    /// Source.
    pub source: Option<FilePath>,
    /// Truncated.
    pub truncated: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Diff {
        binary, destination, hunks, line_comments = "lineComments", properties, source, truncated,
    }
}
