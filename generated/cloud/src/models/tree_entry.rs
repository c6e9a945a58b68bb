//! Tree entry.

use crate::models::{Commit, CommitDirectory, CommitFile, TreeEntryLinks};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object, setters};

/// Tree entry.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TreeEntry {
    /// `commit_directory`
    Directory(Box<CommitDirectory>),
    /// `commit_file`
    File(Box<CommitFile>),
    /// Any other tag, or none.
    Other(Box<TreeEntryBase>),
}

hierarchy! {
    TreeEntry by "type", else TreeEntryBase {
        Directory(CommitDirectory) = "commit_directory",
        File(CommitFile) = "commit_file",
    }
    /// `commit` of whichever this is.
    commit -> &Commit, by as_deref;
    /// `links` of whichever this is.
    links -> &TreeEntryLinks, by as_ref;
    /// `path` of whichever this is.
    path -> &str, by as_deref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

/// Tree entry base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TreeEntryBase {
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

object! { TreeEntryBase { commit, links, path, r#type = "type" } }

setters! {
    TreeEntryBase {
        with_commit(commit: Box<Commit>), with_links(links: TreeEntryLinks),
        with_path(path: String),
    }
}
