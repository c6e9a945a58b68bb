//! Path contents.

use crate::models::{BlamedLines, DirectoryEntry, FileKind, FileLine, FilePath};
use bitbucket_runtime::OffsetPage;

bitbucket_runtime::model! {
    /// What a path holds at a commit: a directory or a file.
    ///
    /// A directory comes with `children`, a page of its entries; a file with `lines`, of which
    /// the object is itself a page. Where the size or the type alone was asked for, nothing
    /// else is there.
    pub struct PathContents {
        /// Who last changed which lines. It comes only where the request asked for it.
        pub blame: Option<Vec<BlamedLines>>, with_blame([BlamedLines]);
        /// A page of the entries of a directory. Missing for a file.
        pub children: Option<OffsetPage<DirectoryEntry>>, with_children(into);
        /// Whether these are the last lines of the file.
        pub is_last_page: Option<bool> = "isLastPage", with_is_last_page;
        /// How many lines a page has at most.
        pub limit: Option<i64>, with_limit(into);
        /// The lines of a file. Missing for a directory.
        pub lines: Option<Vec<FileLine>>, with_lines([FileLine]);
        /// Where the next page of lines begins. Null or missing on the last.
        pub next_page_start: Option<i64> = "nextPageStart", with_next_page_start(into);
        /// The path that was asked for.
        pub path: Option<FilePath>, with_path;
        /// The commit, branch or tag that was asked for.
        pub revision: Option<String>, with_revision(into);
        /// How many lines the page has. Where the size was asked for, how many bytes the file has.
        pub size: Option<i64>, with_size(into);
        /// The first of the lines, counted from 0.
        pub start: Option<i64>, with_start(into);
        /// What is at a path.
        pub r#type: Option<FileKind> = "type", with_type(into);
    }
}
