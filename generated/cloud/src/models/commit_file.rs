//! Commit file.

use crate::models::{Commit, Link};
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// A file in the tree of a commit.
    ///
    /// In a diffstat it comes with its path and links only.
    pub struct CommitFile, tag "commit_file" {
        /// What is special about the file. Mostly empty.
        pub attributes: Option<Vec<FileAttribute>>, with_attributes([into FileAttribute]);
        /// The commit whose tree this is.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// The path as diffs write it, with quotes and escapes where it holds unusual letters.
        pub escaped_path: Option<String>, with_escaped_path(into);
        /// Where a file or a directory, and what belongs to it, is found.
        pub links: Option<TreeEntryLinks>, with_links;
        /// The media type that the file's name suggests. Null where it suggests none.
        pub mime_type: Option<String> = "mimetype", with_mime_type(into);
        /// The path from the root of the repository, with slashes.
        pub path: Option<String>, with_path(into);
        /// The size in bytes.
        pub size: Option<i64>, with_size(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// Something special about a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileAttribute {
    /// `link`
    ///
    /// It is a symbolic link.
    Link,
    /// `executable`
    ///
    /// It may be run as a program.
    Executable,
    /// `subrepository`
    ///
    /// It is a submodule, the commit of another repository.
    Subrepository,
    /// `binary`
    ///
    /// Its content is no text.
    Binary,
    /// `lfs`
    ///
    /// Git LFS keeps its content; the tree has a pointer.
    LargeFile,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<FileAttribute>),
}

bitbucket_runtime::open_enum! {
    FileAttribute {
        Link = "link", Executable = "executable", Subrepository = "subrepository",
        Binary = "binary", LargeFile = "lfs",
    }
}

bitbucket_runtime::model! {
    /// Where a file or a directory, and what belongs to it, is found.
    pub struct TreeEntryLinks {
        /// The commits that changed the file. Directories have no such link.
        pub history: Option<Link>, with_history;
        /// What is said here, as one object, instead of the content.
        pub meta: Option<Link>, with_meta;
        /// The content of the file, or the list of the directory.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
