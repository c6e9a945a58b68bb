//! Change.

use crate::models::{Conflict, FilePath, Links};
use bitbucket_runtime::wire::{Json, Unlisted};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// What happened to one file between two commits.
    ///
    /// It says no lines; the diff does.
    pub struct Change {
        /// What both sides did to the file, where a merge would conflict. Missing otherwise.
        pub conflict: Option<Conflict>, with_conflict;
        /// The hash of the content after the change. For a deleted file it has been seen to be that
        /// of the content before.
        pub content_id: Option<String> = "contentId", with_content_id(into);
        /// Whether the file may be run as a program after the change. Missing where that is not
        /// known.
        pub executable: Option<bool>, with_executable;
        /// The hash of the content before the change. All zeros where there was none.
        pub from_content_id: Option<String> = "fromContentId", with_from_content_id(into);
        /// The change on the website.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// Whether it is a file, a directory or a submodule.
        pub node_type: Option<FileKind> = "nodeType", with_node_type(into);
        /// Where the file is after the change. For a deleted one, where it was.
        pub path: Option<FilePath>, with_path;
        /// How much of a moved or copied file is as before, in percent. `-1` for every other
        /// change.
        pub percent_unchanged: Option<i64> = "percentUnchanged", with_percent_unchanged(into);
        /// More on the change, by key, such as git's own word under `gitChangeType`.
        ///
        /// Set by the server.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
        /// Whether the file could be run as a program before the change. Missing where that is not
        /// known.
        pub source_executable: Option<bool> = "srcExecutable", with_source_executable;
        /// Where the file was before. Only for what was moved or copied.
        pub source_path: Option<FilePath> = "srcPath", with_source_path;
        /// What happened to a file.
        pub r#type: Option<ChangeType> = "type", with_type(into);
    }
}

/// What happened to a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeType {
    /// `ADD`
    ///
    /// It is new.
    Add,
    /// `COPY`
    ///
    /// It is a copy of another file, perhaps with changes.
    Copy,
    /// `DELETE`
    ///
    /// It is gone.
    Delete,
    /// `MODIFY`
    ///
    /// Its content or its mode changed.
    Modify,
    /// `MOVE`
    ///
    /// It has another path. Its content may have changed as well.
    Move,
    /// `UNKNOWN`
    ///
    /// The server cannot say what it is.
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

/// What is at a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// `DIRECTORY`
    ///
    /// A directory.
    Directory,
    /// `FILE`
    ///
    /// A file.
    File,
    /// `SUBMODULE`
    ///
    /// A submodule, the commit of another repository.
    Submodule,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<FileKind>),
}

bitbucket_runtime::open_enum! {
    FileKind {
        Directory = "DIRECTORY", File = "FILE", Submodule = "SUBMODULE",
    }
}
