//! Path contents.

use crate::models::{BlamedLines, DirectoryEntry, FileKind, FileLine, FilePath};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{OffsetPage, object, setters};

/// Path contents.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    PathContents {
        with_blame(blame: [BlamedLines]), with_children(children: OffsetPage<DirectoryEntry>),
        with_is_last_page(is_last_page: bool), with_limit(limit: i64),
        with_lines(lines: [FileLine]), with_next_page_start(next_page_start: i64),
        with_path(path: FilePath), with_revision(revision: String), with_size(size: i64),
        with_start(start: i64), with_type(r#type: FileKind),
    }
}
