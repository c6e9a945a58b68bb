//! Commit status.

use crate::models::{Commit, Link, Repository};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Commit status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommitStatus {
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Key.
    pub key: Option<String>,
    /// Links.
    pub links: Option<CommitStatusLinks>,
    /// Name.
    pub name: Option<String>,
    /// Refname.
    pub ref_name: Option<String>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// State.
    pub state: Option<CommitStatusState>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// URL.
    pub url: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    CommitStatus, tag "build" {
        commit, created_on, description, key, links, name, ref_name = "refname", repository, state,
        r#type = "type", updated_on, url, uuid,
    }
}

setters! {
    CommitStatus {
        with_commit(commit: Box<Commit>), with_created_on(created_on: DateTime),
        with_description(description: String), with_key(key: String),
        with_links(links: CommitStatusLinks), with_name(name: String),
        with_ref_name(ref_name: String), with_repository(repository: Box<Repository>),
        with_state(state: CommitStatusState), with_updated_on(updated_on: DateTime),
        with_url(url: String), with_uuid(uuid: String),
    }
}

/// Commit status links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommitStatusLinks {
    /// Commit.
    pub commit: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommitStatusLinks { commit, self_link = "self" } }

setters! { CommitStatusLinks { with_commit(commit: Link), with_self_link(self_link: Link) } }

/// Commit status state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommitStatusState {
    /// `FAILED`
    Failed,
    /// `INPROGRESS`
    InProgress,
    /// `STOPPED`
    Stopped,
    /// `SUCCESSFUL`
    Successful,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<CommitStatusState>),
}

open_enum! {
    CommitStatusState {
        Failed = "FAILED", InProgress = "INPROGRESS", Stopped = "STOPPED",
        Successful = "SUCCESSFUL",
    }
}
