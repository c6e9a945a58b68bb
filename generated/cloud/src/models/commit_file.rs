//! Commit file.

use crate::models::{Commit, Link};
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Commit file.
    pub struct CommitFile, tag "commit_file" {
        /// Attributes.
        pub attributes: Option<Vec<FileAttribute>>, with_attributes([into FileAttribute]);
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Escaped path.
        pub escaped_path: Option<String>, with_escaped_path(into);
        /// Links.
        pub links: Option<TreeEntryLinks>, with_links;
        /// Mimetype.
        pub mime_type: Option<String> = "mimetype", with_mime_type(into);
        /// Path.
        pub path: Option<String>, with_path(into);
        /// Size.
        pub size: Option<i64>, with_size(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// File attribute.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileAttribute {
    /// `link`
    Link,
    /// `executable`
    Executable,
    /// `subrepository`
    Subrepository,
    /// `binary`
    Binary,
    /// `lfs`
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
    /// Tree entry links.
    pub struct TreeEntryLinks {
        /// History.
        pub history: Option<Link>, with_history;
        /// Meta.
        pub meta: Option<Link>, with_meta;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
