//! Models that several modules share: project and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Json};

/// Project.
///
/// Schema: `#/components/schemas/RestProject`
#[derive(Clone, PartialEq)]
pub struct Project {
    /// `#/components/schemas/RestProject/properties/avatar`
    pub avatar: Option<String>,
    /// `#/components/schemas/RestProject/properties/avatarUrl`
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestProject/properties/description`; set by the server
    pub description: Option<String>,
    /// `#/components/schemas/RestProject/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestProject/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/RestProject/properties/links`
    pub links: Option<Json>,
    /// `#/components/schemas/RestProject/properties/name`; set by the server
    pub name: Option<String>,
    /// `#/components/schemas/RestProject/properties/public`; set by the server
    pub public: Option<bool>,
    /// `#/components/schemas/RestProject/properties/scope`; set by the server
    pub scope: Option<String>,
    /// `#/components/schemas/RestProject/properties/type`; set by the server
    pub r#type: Option<ProjectType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Project {
    avatar, avatar_url = "avatarUrl", description, id, key, links, name, public, scope,
    r#type = "type",
});
setters!(Project {
    with_avatar(avatar: String), with_avatar_url(avatar_url: String), with_key(key: String),
    with_links(links: Json),
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

/// Repository origin.
///
/// Schema: `#/components/schemas/EnrichedRepository/properties/origin`, and 2 equal to it
#[derive(Clone, PartialEq)]
pub struct RepositoryOrigin {
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/archived`; set by the server
    pub archived: Option<bool>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/defaultBranch`
    pub default_branch: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/description`; set by the server
    pub description: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/forkable`; set by the server
    pub forkable: Option<bool>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/hierarchyId`; set by the server
    pub hierarchy_id: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/links`
    pub links: Option<Json>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/partition`; set by the server
    pub partition: Option<i64>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/project`
    pub project: Option<Project>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/public`; set by the server
    pub public: Option<bool>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/relatedLinks`; set by the server
    pub related_links: Option<Json>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/scmId`
    pub scm_id: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/scope`; set by the server
    pub scope: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/state`; set by the server
    pub state: Option<RepositoryState>,
    /// `#/components/schemas/EnrichedRepository/properties/origin/properties/statusMessage`; set by the server
    pub status_message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryOrigin {
    archived, default_branch = "defaultBranch", description, forkable, hierarchy_id = "hierarchyId",
    id, links, name, partition, project, public, related_links = "relatedLinks", scm_id = "scmId",
    scope, slug, state, status_message = "statusMessage",
});
setters!(RepositoryOrigin {
    with_default_branch(default_branch: String), with_links(links: Json), with_name(name: String),
    with_project(project: Project), with_scm_id(scm_id: String), with_slug(slug: String),
});

/// Repository state.
///
/// Schema: `#/components/schemas/EnrichedRepository/properties/origin/properties/state`, and 5 equal to it
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
