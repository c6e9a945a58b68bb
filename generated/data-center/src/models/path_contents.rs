//! Path contents.

use crate::models::{BlamedLines, DirectoryEntry, FileKind, FileLine, FilePath};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{OffsetPage, object};

/// Path contents.
#[derive(Clone, PartialEq)]
pub struct PathContents {
    /// Blame.
    pub blame: Option<Vec<BlamedLines>>,
    /// Children.
    pub children: Option<OffsetPage<DirectoryEntry>>,
    /// Is last page.
    pub is_last_page: Option<bool>,
    /// Limit.
    pub limit: Option<i64>,
    /// Lines.
    pub lines: Option<Vec<FileLine>>,
    /// Next page start.
    pub next_page_start: Option<i64>,
    /// Path.
    pub path: Option<FilePath>,
    /// Revision.
    pub revision: Option<String>,
    /// Size.
    pub size: Option<i64>,
    /// Start.
    pub start: Option<i64>,
    /// Type.
    pub r#type: Option<FileKind>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PathContents {
        blame, children, is_last_page = "isLastPage", limit, lines,
        next_page_start = "nextPageStart", path, revision, size, start, r#type = "type",
    }
}
