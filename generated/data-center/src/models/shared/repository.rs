//! Models that several modules share: repository and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::{Links, User};

/// Project.
///
/// Schema: `#/components/schemas/RestProject`
#[derive(Clone, PartialEq)]
pub struct Project {
    /// `#/components/schemas/RestProject/properties/avatar`
    pub avatar: Option<String>,
    /// `#/components/schemas/RestProject/properties/avatarUrl`; set by the server
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestProject/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestProject/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestProject/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/RestProject/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestProject/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestProject/properties/namespace`
    pub namespace: Option<String>,
    /// `#/components/schemas/RestProject/properties/owner`; set by the server
    pub owner: Option<User>,
    /// `#/components/schemas/RestProject/properties/public`
    pub public: Option<bool>,
    /// `#/components/schemas/RestProject/properties/scope`; set by the server
    pub scope: Option<String>,
    /// `#/components/schemas/RestProject/properties/type`; set by the server
    pub r#type: Option<ProjectType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Project {
    avatar, avatar_url = "avatarUrl", description, id, key, links, name, namespace, owner, public,
    scope, r#type = "type",
});
setters!(Project {
    with_avatar(avatar: String), with_description(description: String), with_key(key: String),
    with_name(name: String), with_namespace(namespace: String), with_public(public: bool),
});

/// Project type.
///
/// Schema: `#/components/schemas/RestProject/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProjectType {
    /// `NORMAL`
    Normal,
    /// `PERSONAL`
    Personal,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ProjectType { Normal = "NORMAL", Personal = "PERSONAL" });

/// Repository.
///
/// Schema: `#/components/schemas/RestRepository`
#[derive(Clone, PartialEq)]
pub struct Repository {
    /// `#/components/schemas/RestRepository/properties/archived`
    pub archived: Option<bool>,
    /// `#/components/schemas/RestRepository/properties/defaultBranch`
    pub default_branch: Option<String>,
    /// `#/components/schemas/RestRepository/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestRepository/properties/forkable`
    pub forkable: Option<bool>,
    /// `#/components/schemas/RestRepository/properties/hierarchyId`; set by the server
    pub hierarchy_id: Option<String>,
    /// `#/components/schemas/RestRepository/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestRepository/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestRepository/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestRepository/properties/origin`; set by the server
    pub origin: Option<Box<Repository>>,
    /// `#/components/schemas/RestRepository/properties/partition`; set by the server
    pub partition: Option<i64>,
    /// `#/components/schemas/RestRepository/properties/project`
    pub project: Option<Box<Project>>,
    /// `#/components/schemas/RestRepository/properties/public`
    pub public: Option<bool>,
    /// `#/components/schemas/RestRepository/properties/relatedLinks`; set by the server
    pub related_links: Option<Links>,
    /// `#/components/schemas/RestRepository/properties/scmId`
    pub scm_id: Option<String>,
    /// `#/components/schemas/RestRepository/properties/scope`; set by the server
    pub scope: Option<String>,
    /// `#/components/schemas/RestRepository/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/RestRepository/properties/state`; set by the server
    pub state: Option<RepositoryState>,
    /// `#/components/schemas/RestRepository/properties/statusMessage`; set by the server
    pub status_message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Repository {
    archived, default_branch = "defaultBranch", description, forkable, hierarchy_id = "hierarchyId",
    id, links, name, origin, partition, project, public, related_links = "relatedLinks",
    scm_id = "scmId", scope, slug, state, status_message = "statusMessage",
});
setters!(Repository {
    with_archived(archived: bool), with_default_branch(default_branch: String),
    with_description(description: String), with_forkable(forkable: bool), with_name(name: String),
    with_project(project: Box<Project>), with_public(public: bool), with_scm_id(scm_id: String),
    with_slug(slug: String),
});

/// Repository state.
///
/// Schema: `#/components/schemas/EnrichedRepository/properties/state`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryState {
    /// `AVAILABLE`
    Available,
    /// `INITIALISATION_FAILED`
    InitialisationFailed,
    /// `INITIALISING`
    Initialising,
    /// `OFFLINE`
    Offline,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryState {
    Available = "AVAILABLE", InitialisationFailed = "INITIALISATION_FAILED",
    Initialising = "INITIALISING", Offline = "OFFLINE",
});
