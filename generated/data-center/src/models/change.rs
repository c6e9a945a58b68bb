//! Change.

use crate::models::{Conflict, FilePath, Links};
use bitbucket_runtime::wire::{Extra, Json, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};
use std::collections::BTreeMap;

/// Change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    Change {
        with_conflict(conflict: Conflict), with_content_id(content_id: String),
        with_executable(executable: bool), with_from_content_id(from_content_id: String),
        with_links(links: Links), with_node_type(node_type: FileKind), with_path(path: FilePath),
        with_percent_unchanged(percent_unchanged: i64),
        with_properties(properties: BTreeMap<String, Json>),
        with_source_executable(source_executable: bool), with_source_path(source_path: FilePath),
        with_type(r#type: ChangeType),
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
    Other(Unlisted<FileKind>),
}

open_enum! { FileKind { Directory = "DIRECTORY", File = "FILE", Submodule = "SUBMODULE" } }
