//! Commit directory.

use crate::models::{Commit, TreeEntryLinks};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A directory in the tree of a commit.
    pub struct CommitDirectory, tag "commit_directory" {
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Links.
        pub links: Option<TreeEntryLinks>, with_links;
        /// Path.
        pub path: Option<String>, with_path(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
