//! Change.

use crate::models::{Conflict, FilePath, Links};
use bitbucket_runtime::wire::{Json, Unlisted};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Change.
    pub struct Change {
        /// Conflict.
        pub conflict: Option<Conflict>, with_conflict;
        /// Content ID.
        pub content_id: Option<String> = "contentId", with_content_id(into);
        /// Executable.
        pub executable: Option<bool>, with_executable;
        /// From content ID.
        pub from_content_id: Option<String> = "fromContentId", with_from_content_id(into);
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Node type.
        pub node_type: Option<FileKind> = "nodeType", with_node_type(into);
        /// Path.
        pub path: Option<FilePath>, with_path;
        /// Percent unchanged.
        pub percent_unchanged: Option<i64> = "percentUnchanged", with_percent_unchanged(into);
        /// Properties; set by the server.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
        /// Src executable.
        pub source_executable: Option<bool> = "srcExecutable", with_source_executable;
        /// Src path.
        pub source_path: Option<FilePath> = "srcPath", with_source_path;
        /// Type.
        pub r#type: Option<ChangeType> = "type", with_type(into);
    }
}

/// Change type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeType {
    /// `ADD`
    Add,
    /// `COPY`
    Copy,
    /// `DELETE`
    Delete,
    /// `MODIFY`
    Modify,
    /// `MOVE`
    Move,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ChangeType>),
}

bitbucket_runtime::open_enum! {
    ChangeType {
        Add = "ADD", Copy = "COPY", Delete = "DELETE", Modify = "MODIFY", Move = "MOVE",
        Unknown = "UNKNOWN",
    }
}

/// File kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// `DIRECTORY`
    Directory,
    /// `FILE`
    File,
    /// `SUBMODULE`
    Submodule,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<FileKind>),
}

bitbucket_runtime::open_enum! {
    FileKind {
        Directory = "DIRECTORY", File = "FILE", Submodule = "SUBMODULE",
    }
}
