//! Models of source.

use bitbucket_runtime::{hierarchy, object, open_enum};
use bitbucket_runtime::wire::{Extra, TypeTag};
use crate::models::{Commit, CommitFile, TreeEntryLinks};

/// Commit directory.
///
/// Schema: `#/components/schemas/commit_directory`
#[derive(Clone, PartialEq)]
pub struct CommitDirectory {
    /// `#/components/schemas/treeentry/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/treeentry/properties/links`
    pub links: Option<TreeEntryLinks>,
    /// `#/components/schemas/treeentry/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/treeentry/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitDirectory, tag "commit_directory" {
    commit, links, path, r#type = "type",
});

/// Directory format.
///
/// Schema: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1src/get/parameters/0/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DirectoryFormat {
    /// `meta`
    Meta,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(DirectoryFormat { Meta = "meta" });

/// Source format.
///
/// Schema: `#/paths/~1repositories~1{workspace}~1{repo_slug}~1src~1{commit}~1{path}/get/parameters/0/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceFormat {
    /// `meta`
    Meta,
    /// `rendered`
    Rendered,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(SourceFormat { Meta = "meta", Rendered = "rendered" });

/// Tree entry.
///
/// Schema: `#/components/schemas/treeentry`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum TreeEntry {
    /// `commit_directory`
    Directory(Box<CommitDirectory>),
    /// `commit_file`
    File(Box<CommitFile>),
    /// Any other tag, or none.
    Other(Box<TreeEntryBase>),
}

impl TreeEntry {
    /// `commit` of whichever this is.
    #[must_use]
    #[inline]
    pub fn commit(&self) -> Option<&Commit> {
        match self {
            Self::Directory(model) => model.commit.as_deref(),
            Self::File(model) => model.commit.as_deref(),
            Self::Other(model) => model.commit.as_deref(),
        }
    }

    /// `links` of whichever this is.
    #[must_use]
    #[inline]
    pub fn links(&self) -> Option<&TreeEntryLinks> {
        match self {
            Self::Directory(model) => model.links.as_ref(),
            Self::File(model) => model.links.as_ref(),
            Self::Other(model) => model.links.as_ref(),
        }
    }

    /// `path` of whichever this is.
    #[must_use]
    #[inline]
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::Directory(model) => model.path.as_deref(),
            Self::File(model) => model.path.as_deref(),
            Self::Other(model) => model.path.as_deref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Directory(model) => model.r#type.as_str(),
            Self::File(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(TreeEntry by "type", else TreeEntryBase {
    Directory(CommitDirectory) = "commit_directory",
    File(CommitFile) = "commit_file",
});

/// Tree entry base.
///
/// Schema: `#/components/schemas/treeentry`
#[derive(Clone, PartialEq)]
pub struct TreeEntryBase {
    /// `#/components/schemas/treeentry/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/treeentry/properties/links`
    pub links: Option<TreeEntryLinks>,
    /// `#/components/schemas/treeentry/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/treeentry/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TreeEntryBase { commit, links, path, r#type = "type" });
