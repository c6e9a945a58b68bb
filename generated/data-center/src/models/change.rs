//! Change.

use crate::models::{Conflict, FilePath, Links};
use bitbucket_runtime::wire::{Extra, Json};
use bitbucket_runtime::{object, open_enum};
use std::collections::BTreeMap;

/// Change.
#[derive(Clone, PartialEq)]
pub struct Change {
    /// Conflict.
    pub conflict: Option<Conflict>,
    /// Content ID.
    pub content_id: Option<String>,
    /// Executable.
    pub executable: Option<bool>,
    /// From content ID.
    pub from_content_id: Option<String>,
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Node type.
    pub node_type: Option<FileKind>,
    /// Path.
    pub path: Option<FilePath>,
    /// Percent unchanged.
    pub percent_unchanged: Option<i64>,
    /// Properties; set by the server.
    pub properties: Option<BTreeMap<String, Json>>,
    /// Src executable.
    pub source_executable: Option<bool>,
    /// Src path.
    pub source_path: Option<FilePath>,
    /// Type.
    pub r#type: Option<ChangeType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Change {
        conflict, content_id = "contentId", executable, from_content_id = "fromContentId", links,
        node_type = "nodeType", path, percent_unchanged = "percentUnchanged", properties,
        source_executable = "srcExecutable", source_path = "srcPath", r#type = "type",
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
    Other(String),
}

open_enum! {
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
    Other(String),
}

open_enum! { FileKind { Directory = "DIRECTORY", File = "FILE", Submodule = "SUBMODULE" } }
