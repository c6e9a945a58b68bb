//! Directory entry.

use crate::models::{FileKind, FilePath};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Directory entry.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DirectoryEntry {
    /// Content ID.
    pub content_id: Option<String>,
    /// Node.
    pub node: Option<String>,
    /// Path.
    pub path: Option<FilePath>,
    /// Size.
    pub size: Option<i64>,
    /// Type.
    pub r#type: Option<FileKind>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DirectoryEntry { content_id = "contentId", node, path, size, r#type = "type" } }

setters! {
    DirectoryEntry {
        with_content_id(content_id: String), with_node(node: String), with_path(path: FilePath),
        with_size(size: i64), with_type(r#type: FileKind),
    }
}
