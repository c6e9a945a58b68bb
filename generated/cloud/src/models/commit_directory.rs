//! Commit directory.

use crate::models::{Commit, TreeEntryLinks};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A directory in the tree of a commit.
    pub struct CommitDirectory, tag "commit_directory" {
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
