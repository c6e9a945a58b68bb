//! Changeset.

use crate::models::{Change, Commit, Links, MinimalCommit, Repository};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{OffsetPage, object};

/// Changeset.
#[derive(Clone, PartialEq)]
pub struct Changeset {
    /// Changes.
    pub changes: Option<OffsetPage<Change>>,
    /// From commit.
    pub from_commit: Option<MinimalCommit>,
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// To commit.
    pub to_commit: Option<Box<Commit>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Changeset {
        changes, from_commit = "fromCommit", links, repository, to_commit = "toCommit",
    }
}
