//! Directory entry.

use crate::models::{FileKind, FilePath};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Directory entry.
#[derive(Clone, PartialEq)]
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
