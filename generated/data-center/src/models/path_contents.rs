//! Path contents.

use crate::models::{BlamedLines, DirectoryEntry, FileKind, FileLine, FilePath};
use bitbucket_runtime::OffsetPage;

bitbucket_runtime::model! {
    /// Path contents.
    pub struct PathContents {
        /// Blame.
        pub blame: Option<Vec<BlamedLines>>, with_blame([BlamedLines]);
        /// Children.
        pub children: Option<OffsetPage<DirectoryEntry>>, with_children(into);
        /// Is last page.
        pub is_last_page: Option<bool> = "isLastPage", with_is_last_page;
        /// Limit.
        pub limit: Option<i64>, with_limit(into);
        /// Lines.
        pub lines: Option<Vec<FileLine>>, with_lines([FileLine]);
        /// Next page start.
        pub next_page_start: Option<i64> = "nextPageStart", with_next_page_start(into);
        /// Path.
        pub path: Option<FilePath>, with_path;
        /// Revision.
        pub revision: Option<String>, with_revision(into);
        /// Size.
        pub size: Option<i64>, with_size(into);
        /// Start.
        pub start: Option<i64>, with_start(into);
        /// Type.
        pub r#type: Option<FileKind> = "type", with_type(into);
    }
}
