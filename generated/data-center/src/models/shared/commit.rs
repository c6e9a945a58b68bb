//! Models that several modules share: commit and what goes with it.

use bitbucket_runtime::{object, open_enum};
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use crate::models::{Links, UserType};
use std::collections::BTreeMap;

/// Change.
///
/// Schema: `#/components/schemas/RestChange`
#[derive(Clone, PartialEq)]
pub struct Change {
    /// `#/components/schemas/RestChange/properties/conflict`
    pub conflict: Option<Conflict>,
    /// `#/components/schemas/RestChange/properties/contentId`
    pub content_id: Option<String>,
    /// `#/components/schemas/RestChange/properties/executable`
    pub executable: Option<bool>,
    /// `#/components/schemas/RestChange/properties/fromContentId`
    pub from_content_id: Option<String>,
    /// `#/components/schemas/RestChange/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestChange/properties/nodeType`
    pub node_type: Option<FileKind>,
    /// `#/components/schemas/RestChange/properties/path`
    pub path: Option<FilePath>,
    /// `#/components/schemas/RestChange/properties/percentUnchanged`
    pub percent_unchanged: Option<i64>,
    /// `#/components/schemas/RestChange/properties/properties`; set by the server
    pub properties: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/RestChange/properties/srcExecutable`
    pub source_executable: Option<bool>,
    /// `#/components/schemas/RestChange/properties/srcPath`
    pub source_path: Option<FilePath>,
    /// `#/components/schemas/RestChange/properties/type`
    pub r#type: Option<ChangeType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Change {
    conflict, content_id = "contentId", executable, from_content_id = "fromContentId", links,
    node_type = "nodeType", path, percent_unchanged = "percentUnchanged", properties,
    source_executable = "srcExecutable", source_path = "srcPath", r#type = "type",
});

/// Change type.
///
/// Schema: `#/components/schemas/RestChange/properties/type`, and 1 equal to it
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
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ChangeType {
    Add = "ADD", Copy = "COPY", Delete = "DELETE", Modify = "MODIFY", Move = "MOVE",
    Unknown = "UNKNOWN",
});

/// Commit.
///
/// Schema: `#/components/schemas/RestCommit`
#[derive(Clone, PartialEq)]
pub struct Commit {
    /// `#/components/schemas/RestCommit/properties/author`
    pub author: Option<Person>,
    /// `#/components/schemas/RestCommit/properties/authorTimestamp`
    pub author_timestamp: Option<Timestamp>,
    /// `#/components/schemas/RestCommit/properties/committer`
    pub committer: Option<Person>,
    /// `#/components/schemas/RestCommit/properties/committerTimestamp`
    pub committer_timestamp: Option<Timestamp>,
    /// `#/components/schemas/RestCommit/properties/displayId`
    pub display_id: Option<String>,
    /// `#/components/schemas/RestCommit/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestCommit/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestCommit/properties/parents`
    pub parents: Option<Vec<Commit>>,
    /// `#/components/schemas/RestCommit/properties/properties`; set by the server
    pub properties: Option<BTreeMap<String, Json>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Commit {
    author, author_timestamp = "authorTimestamp", committer,
    committer_timestamp = "committerTimestamp", display_id = "displayId", id, message, parents,
    properties,
});

/// Conflict.
///
/// Schema: `#/components/schemas/RestConflict`
#[derive(Clone, PartialEq)]
pub struct Conflict {
    /// `#/components/schemas/RestConflict/properties/ourChange`
    pub our_change: Option<Box<ConflictChange>>,
    /// `#/components/schemas/RestConflict/properties/theirChange`
    pub their_change: Option<Box<ConflictChange>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Conflict { our_change = "ourChange", their_change = "theirChange" });

/// Conflict change.
///
/// Schema: `#/components/schemas/RestConflictChange`
#[derive(Clone, PartialEq)]
pub struct ConflictChange {
    /// `#/components/schemas/RestConflictChange/properties/path`
    pub path: Option<FilePath>,
    /// `#/components/schemas/RestConflictChange/properties/srcPath`
    pub source_path: Option<FilePath>,
    /// `#/components/schemas/RestConflictChange/properties/type`
    pub r#type: Option<ChangeType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ConflictChange { path, source_path = "srcPath", r#type = "type" });

/// File kind.
///
/// Schema: `#/components/schemas/RestBrowse/properties/type`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileKind {
    /// `DIRECTORY`
    Directory,
    /// `FILE`
    File,
    /// `SUBMODULE`
    Submodule,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(FileKind { Directory = "DIRECTORY", File = "FILE", Submodule = "SUBMODULE" });

/// File path.
///
/// Schema: `#/components/schemas/RestPath`
#[derive(Clone, PartialEq)]
pub struct FilePath {
    /// `#/components/schemas/RestPath/properties/components`
    pub components: Option<Vec<String>>,
    /// `#/components/schemas/RestPath/properties/extension`
    pub extension: Option<String>,
    /// `#/components/schemas/RestPath/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestPath/properties/parent`
    pub parent: Option<String>,
    /// `#/components/schemas/RestPath/properties/toString`
    pub full_path: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(FilePath { components, extension, name, parent, full_path = "toString" });

/// Person.
///
/// Schema: `#/components/schemas/RestPerson`
#[derive(Clone, PartialEq)]
pub struct Person {
    /// `#/components/schemas/RestPerson/properties/active`; set by the server
    pub active: Option<bool>,
    /// `#/components/schemas/RestPerson/properties/avatarUrl`; set by the server
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestPerson/properties/displayName`; set by the server
    pub display_name: Option<String>,
    /// `#/components/schemas/RestPerson/properties/emailAddress`; set by the server
    pub email_address: Option<String>,
    /// `#/components/schemas/RestPerson/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestPerson/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestPerson/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestPerson/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/RestPerson/properties/type`; set by the server
    pub r#type: Option<UserType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Person {
    active, avatar_url = "avatarUrl", display_name = "displayName", email_address = "emailAddress",
    id, links, name, slug, r#type = "type",
});
