//! Tree entry.

use crate::models::{Commit, CommitDirectory, CommitFile, TreeEntryLinks};
use bitbucket_runtime::wire::TypeTag;

/// An entry of a directory at a commit. `type` says whether it is a file or a directory.
///
/// To go into a directory, follow `links.self`, or ask for its path at the same commit.
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

bitbucket_runtime::hierarchy! {
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

bitbucket_runtime::model! {
    /// An entry of a directory at a commit. `type` says whether it is a file or a directory.
    ///
    /// To go into a directory, follow `links.self`, or ask for its path at the same commit.
    pub struct TreeEntryBase {
        /// The commit whose tree this is, short.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Where the entry, and what belongs to it, is found.
        pub links: Option<TreeEntryLinks>, with_links;
        /// The path from the root of the repository, with slashes.
        pub path: Option<String>, with_path(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
