//! Changeset.

use crate::models::{Change, Commit, Links, MinimalCommit, Repository};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{OffsetPage, object, setters};

/// Changeset.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    Changeset {
        with_changes(changes: OffsetPage<Change>), with_from_commit(from_commit: MinimalCommit),
        with_links(links: Links), with_repository(repository: Box<Repository>),
        with_to_commit(to_commit: Box<Commit>),
    }
}
