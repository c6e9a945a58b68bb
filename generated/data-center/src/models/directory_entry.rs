//! Directory entry.

use crate::models::{FileKind, FilePath};

bitbucket_runtime::model! {
    /// Directory entry.
    pub struct DirectoryEntry {
        /// Content ID.
        pub content_id: Option<String> = "contentId", with_content_id(into);
        /// Node.
        pub node: Option<String>, with_node(into);
        /// Path.
        pub path: Option<FilePath>, with_path;
        /// Size.
        pub size: Option<i64>, with_size(into);
        /// Type.
        pub r#type: Option<FileKind> = "type", with_type(into);
    }
}
