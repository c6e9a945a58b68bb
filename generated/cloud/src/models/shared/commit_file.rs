//! Models that several modules share: commit file and what goes with it.

use bitbucket_runtime::{object, open_enum};
use bitbucket_runtime::wire::{Extra, TypeTag};
use crate::models::{Commit, Link};

/// Commit file.
///
/// Schema: `#/components/schemas/commit_file`
#[derive(Clone, PartialEq)]
pub struct CommitFile {
    /// `#/components/schemas/commit_file/properties/attributes`
    pub attributes: Option<Vec<FileAttribute>>,
    /// `#/components/schemas/commit_file/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/commit_file/properties/escaped_path`
    pub escaped_path: Option<String>,
    /// `#/components/schemas/commit_file/properties/links`
    pub links: Option<TreeEntryLinks>,
    /// `#/components/schemas/commit_file/properties/mimetype`
    pub mime_type: Option<String>,
    /// `#/components/schemas/commit_file/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/commit_file/properties/size`
    pub size: Option<i64>,
    /// `#/components/schemas/commit_file/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitFile, tag "commit_file" {
    attributes, commit, escaped_path, links, mime_type = "mimetype", path, size, r#type = "type",
});

/// File attribute.
///
/// Schema: `#/components/schemas/commit_file/properties/attributes/items`
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
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(FileAttribute {
    Link = "link", Executable = "executable", Subrepository = "subrepository", Binary = "binary",
    LargeFile = "lfs",
});

/// Tree entry links.
///
/// Schema: `#/components/schemas/commit_file/properties/links`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct TreeEntryLinks {
    /// `#/components/schemas/commit_file/properties/links/properties/history`
    pub history: Option<Link>,
    /// `#/components/schemas/commit_file/properties/links/properties/meta`
    pub meta: Option<Link>,
    /// `#/components/schemas/commit_file/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TreeEntryLinks { history, meta, self_link = "self" });
