//! Commit directory.

use crate::models::{Commit, TreeEntryLinks};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Commit directory.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    CommitDirectory {
        with_commit(commit: Box<Commit>), with_links(links: TreeEntryLinks),
        with_path(path: String),
    }
}
