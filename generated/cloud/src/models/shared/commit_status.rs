//! Models that several modules share: commit status and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Commit, Link, Repository};

/// Commit status.
///
/// Schema: `#/components/schemas/commitstatus`
#[derive(Clone, PartialEq)]
pub struct CommitStatus {
    /// `#/components/schemas/commitstatus/allOf/1/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/links`
    pub links: Option<CommitStatusLinks>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/refname`
    pub ref_name: Option<String>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/state`
    pub state: Option<CommitStatusState>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/commitstatus/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/url`
    pub url: Option<String>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitStatus, tag "build" {
    commit, created_on, description, key, links, name, ref_name = "refname", repository, state,
    r#type = "type", updated_on, url, uuid,
});
setters!(CommitStatus {
    with_commit(commit: Box<Commit>), with_created_on(created_on: DateTime),
    with_description(description: String), with_key(key: String),
    with_links(links: CommitStatusLinks), with_name(name: String), with_ref_name(ref_name: String),
    with_repository(repository: Box<Repository>), with_state(state: CommitStatusState),
    with_updated_on(updated_on: DateTime), with_url(url: String), with_uuid(uuid: String),
});

/// Commit status links.
///
/// Schema: `#/components/schemas/commitstatus/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct CommitStatusLinks {
    /// `#/components/schemas/commitstatus/allOf/1/properties/links/properties/commit`
    pub commit: Option<Link>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitStatusLinks { commit, self_link = "self" });
setters!(CommitStatusLinks {
    with_commit(commit: Link), with_self_link(self_link: Link),
});

/// Commit status state.
///
/// Schema: `#/components/schemas/commitstatus/allOf/1/properties/state`
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
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(CommitStatusState {
    Failed = "FAILED", InProgress = "INPROGRESS", Stopped = "STOPPED", Successful = "SUCCESSFUL",
});
