//! File conflict.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// File conflict.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FileConflict {
    /// Message.
    pub message: Option<String>,
    /// Path.
    pub path: Option<String>,
    /// Scenario.
    pub scenario: Option<FileConflictScenario>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { FileConflict { message, path, scenario, r#type = "type" } }

setters! {
    FileConflict {
        with_message(message: String), with_path(path: String),
        with_scenario(scenario: FileConflictScenario), with_type(r#type: String),
    }
}

/// File conflict scenario.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileConflictScenario {
    /// `delete_modify`
    DeleteModify,
    /// `modify_delete`
    ModifyDelete,
    /// `content`
    Content,
    /// `binary`
    Binary,
    /// `flags`
    Flags,
    /// `mode`
    Mode,
    /// `type`
    Type,
    /// `symlink`
    Symlink,
    /// `directory_file`
    DirectoryFile,
    /// `file_directory`
    FileDirectory,
    /// `add_rename`
    AddRename,
    /// `rename_add`
    RenameAdd,
    /// `delete_rename`
    DeleteRename,
    /// `rename_delete`
    RenameDelete,
    /// `rename`
    Rename,
    /// `subrepo`
    Subrepository,
    /// `unknown`
    Unknown,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<FileConflictScenario>),
}

open_enum! {
    FileConflictScenario {
        DeleteModify = "delete_modify", ModifyDelete = "modify_delete", Content = "content",
        Binary = "binary", Flags = "flags", Mode = "mode", Type = "type", Symlink = "symlink",
        DirectoryFile = "directory_file", FileDirectory = "file_directory",
        AddRename = "add_rename", RenameAdd = "rename_add", DeleteRename = "delete_rename",
        RenameDelete = "rename_delete", Rename = "rename", Subrepository = "subrepo",
        Unknown = "unknown",
    }
}
