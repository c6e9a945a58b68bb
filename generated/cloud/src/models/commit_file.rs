//! Commit file.

use crate::models::{Commit, Link};
use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Commit file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommitFile {
    /// Attributes.
    pub attributes: Option<Vec<FileAttribute>>,
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Escaped path.
    pub escaped_path: Option<String>,
    /// Links.
    pub links: Option<TreeEntryLinks>,
    /// Mimetype.
    pub mime_type: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    CommitFile, tag "commit_file" {
        attributes, commit, escaped_path, links, mime_type = "mimetype", path, size,
        r#type = "type",
    }
}

setters! {
    CommitFile {
        with_attributes(attributes: [FileAttribute]), with_commit(commit: Box<Commit>),
        with_escaped_path(escaped_path: String), with_links(links: TreeEntryLinks),
        with_mime_type(mime_type: String), with_path(path: String), with_size(size: i64),
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

open_enum! {
    FileAttribute {
        Link = "link", Executable = "executable", Subrepository = "subrepository",
        Binary = "binary", LargeFile = "lfs",
    }
}

/// Tree entry links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TreeEntryLinks {
    /// History.
    pub history: Option<Link>,
    /// Meta.
    pub meta: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { TreeEntryLinks { history, meta, self_link = "self" } }

setters! {
    TreeEntryLinks {
        with_history(history: Link), with_meta(meta: Link), with_self_link(self_link: Link),
    }
}
