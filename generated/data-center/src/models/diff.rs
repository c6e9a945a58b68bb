//! Diff.

use crate::models::{Comment, DiffHunk, FilePath};
use bitbucket_runtime::wire::{Extra, Json};
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// Diff.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    Diff {
        with_binary(binary: bool), with_destination(destination: FilePath),
        with_hunks(hunks: [DiffHunk]), with_line_comments(line_comments: [Comment]),
        with_properties(properties: BTreeMap<String, Json>), with_source(source: FilePath),
        with_truncated(truncated: bool),
    }
}
