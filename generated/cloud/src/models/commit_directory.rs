//! Commit directory.

use crate::models::{Commit, TreeEntryLinks};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};

/// Commit directory.
#[derive(Clone, PartialEq)]
pub struct CommitDirectory {
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Links.
    pub links: Option<TreeEntryLinks>,
    /// Path.
    pub path: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommitDirectory, tag "commit_directory" { commit, links, path, r#type = "type" } }
