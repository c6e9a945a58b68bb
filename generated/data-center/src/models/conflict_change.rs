//! Conflict change.

use crate::models::{ChangeType, FilePath};

bitbucket_runtime::model! {
    /// Conflict change.
    pub struct ConflictChange {
        /// Path.
        pub path: Option<FilePath>, with_path;
        /// Src path.
        pub source_path: Option<FilePath> = "srcPath", with_source_path;
        /// Type.
        pub r#type: Option<ChangeType> = "type", with_type(into);
    }
}
