//! Models that several modules share: diff stat and what goes with it.

use bitbucket_runtime::{object, open_enum};
use bitbucket_runtime::wire::Extra;
use crate::models::CommitFile;

/// Diff stat.
///
/// Schema: `#/components/schemas/diffstat`
#[derive(Clone, PartialEq)]
pub struct DiffStat {
    /// `#/components/schemas/diffstat/properties/lines_added`
    pub lines_added: Option<i64>,
    /// `#/components/schemas/diffstat/properties/lines_removed`
    pub lines_removed: Option<i64>,
    /// `#/components/schemas/diffstat/properties/new`
    pub new: Option<Box<CommitFile>>,
    /// `#/components/schemas/diffstat/properties/old`
    pub old: Option<Box<CommitFile>>,
    /// `#/components/schemas/diffstat/properties/status`
    pub status: Option<DiffStatus>,
    /// `#/components/schemas/diffstat/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DiffStat { lines_added, lines_removed, new, old, status, r#type = "type" });

/// Diff status.
///
/// Schema: `#/components/schemas/diffstat/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffStatus {
    /// `added`
    Added,
    /// `removed`
    Removed,
    /// `modified`
    Modified,
    /// `renamed`
    Renamed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(DiffStatus {
    Added = "added", Removed = "removed", Modified = "modified", Renamed = "renamed",
});

/// File conflict.
///
/// Schema: `#/components/schemas/file_conflict`
#[derive(Clone, PartialEq)]
pub struct FileConflict {
    /// `#/components/schemas/file_conflict/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/file_conflict/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/file_conflict/properties/scenario`
    pub scenario: Option<FileConflictScenario>,
    /// `#/components/schemas/file_conflict/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(FileConflict { message, path, scenario, r#type = "type" });

/// File conflict scenario.
///
/// Schema: `#/components/schemas/file_conflict/properties/scenario`
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
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(FileConflictScenario {
    DeleteModify = "delete_modify", ModifyDelete = "modify_delete", Content = "content",
    Binary = "binary", Flags = "flags", Mode = "mode", Type = "type", Symlink = "symlink",
    DirectoryFile = "directory_file", FileDirectory = "file_directory", AddRename = "add_rename",
    RenameAdd = "rename_add", DeleteRename = "delete_rename", RenameDelete = "rename_delete",
    Rename = "rename", Subrepository = "subrepo", Unknown = "unknown",
});
