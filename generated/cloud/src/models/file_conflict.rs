//! File conflict.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A file that two commits changed in ways that git cannot merge by itself.
    pub struct FileConflict {
        /// The conflict in a sentence for people.
        pub message: Option<String>, with_message(into);
        /// The file, from the root of the repository.
        pub path: Option<String>, with_path(into);
        /// What two sides did to a file so that they conflict.
        ///
        /// Names of two words say what each side did. Which side stands first is not documented.
        pub scenario: Option<FileConflictScenario>, with_scenario(into);
        /// What this is, in the server's words.
        pub r#type: Option<String> = "type", with_type(into);
    }
}

/// What two sides did to a file so that they conflict.
///
/// Names of two words say what each side did. Which side stands first is not documented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileConflictScenario {
    /// `delete_modify`
    ///
    /// One side deletes the file, the other changes it.
    DeleteModify,
    /// `modify_delete`
    ///
    /// One side changes the file, the other deletes it.
    ModifyDelete,
    /// `content`
    ///
    /// Both changed the same lines.
    Content,
    /// `binary`
    ///
    /// Both changed a file that is no text.
    Binary,
    /// `flags`
    ///
    /// The two differ in the file's flags.
    Flags,
    /// `mode`
    ///
    /// The two differ in the file's mode, such as whether it may be run.
    Mode,
    /// `type`
    ///
    /// The two have things of different types at the path, such as a file and a link.
    Type,
    /// `symlink`
    ///
    /// The two differ in a symbolic link.
    Symlink,
    /// `directory_file`
    ///
    /// One side has a directory where the other has a file.
    DirectoryFile,
    /// `file_directory`
    ///
    /// One side has a file where the other has a directory.
    FileDirectory,
    /// `add_rename`
    ///
    /// One side adds a file at the path that the other renames one to.
    AddRename,
    /// `rename_add`
    ///
    /// One side renames a file to the path that the other adds one at.
    RenameAdd,
    /// `delete_rename`
    ///
    /// One side deletes the file, the other renames it.
    DeleteRename,
    /// `rename_delete`
    ///
    /// One side renames the file, the other deletes it.
    RenameDelete,
    /// `rename`
    ///
    /// Both rename, the same file to two paths or two files to one, it seems.
    Rename,
    /// `subrepo`
    ///
    /// Both moved a submodule to different commits.
    Subrepository,
    /// `unknown`
    ///
    /// The server cannot say what it is.
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
