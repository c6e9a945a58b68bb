//! Conflict change.

use crate::models::{ChangeType, FilePath};

bitbucket_runtime::model! {
    /// What one side of a conflict did to a file.
    pub struct ConflictChange {
        /// Where the file is after the change.
        pub path: Option<FilePath>, with_path;
        /// Where the file was before. Only for what was moved or copied.
        pub source_path: Option<FilePath> = "srcPath", with_source_path;
        /// What happened to the file.
        pub r#type: Option<ChangeType> = "type", with_type(into);
    }
}
