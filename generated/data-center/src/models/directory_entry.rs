//! Directory entry.

use crate::models::{FileKind, FilePath};

bitbucket_runtime::model! {
    /// One entry of a directory.
    pub struct DirectoryEntry {
        /// The hash of the content. For a submodule, the commit that it is at.
        pub content_id: Option<String> = "contentId", with_content_id(into);
        /// The hash of a directory's content, it seems. Missing for files.
        pub node: Option<String>, with_node(into);
        /// Where the entry is below the directory that was asked for.
        pub path: Option<FilePath>, with_path;
        /// The size in bytes. Missing for what is no file.
        pub size: Option<i64>, with_size(into);
        /// Whether it is a file, a directory or a submodule.
        pub r#type: Option<FileKind> = "type", with_type(into);
    }
}
