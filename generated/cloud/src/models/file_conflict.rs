//! File conflict.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// File conflict.
    pub struct FileConflict {
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Path.
        pub path: Option<String>, with_path(into);
        /// Scenario.
        pub scenario: Option<FileConflictScenario>, with_scenario(into);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
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

bitbucket_runtime::open_enum! {
    FileConflictScenario {
        DeleteModify = "delete_modify", ModifyDelete = "modify_delete", Content = "content",
        Binary = "binary", Flags = "flags", Mode = "mode", Type = "type", Symlink = "symlink",
        DirectoryFile = "directory_file", FileDirectory = "file_directory",
        AddRename = "add_rename", RenameAdd = "rename_add", DeleteRename = "delete_rename",
        RenameDelete = "rename_delete", Rename = "rename", Subrepository = "subrepo",
        Unknown = "unknown",
    }
}
