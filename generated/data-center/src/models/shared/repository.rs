//! Models that several modules share: repository and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{Extra, Json};
use crate::models::{Project, RepositoryOrigin, RepositoryState};

/// Repository.
///
/// Schema: `#/components/schemas/RestRepository`
#[derive(Clone, PartialEq)]
pub struct Repository {
    /// `#/components/schemas/RestRepository/properties/archived`; set by the server
    pub archived: Option<bool>,
    /// `#/components/schemas/RestRepository/properties/defaultBranch`
    pub default_branch: Option<String>,
    /// `#/components/schemas/RestRepository/properties/description`; set by the server
    pub description: Option<String>,
    /// `#/components/schemas/RestRepository/properties/forkable`; set by the server
    pub forkable: Option<bool>,
    /// `#/components/schemas/RestRepository/properties/hierarchyId`; set by the server
    pub hierarchy_id: Option<String>,
    /// `#/components/schemas/RestRepository/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestRepository/properties/links`
    pub links: Option<Json>,
    /// `#/components/schemas/RestRepository/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestRepository/properties/origin`; set by the server
    pub origin: Option<Box<RepositoryOrigin>>,
    /// `#/components/schemas/RestRepository/properties/partition`; set by the server
    pub partition: Option<i64>,
    /// `#/components/schemas/RestRepository/properties/project`
    pub project: Option<Project>,
    /// `#/components/schemas/RestRepository/properties/public`; set by the server
    pub public: Option<bool>,
    /// `#/components/schemas/RestRepository/properties/relatedLinks`; set by the server
    pub related_links: Option<Json>,
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
    with_default_branch(default_branch: String), with_links(links: Json), with_name(name: String),
    with_project(project: Project), with_scm_id(scm_id: String), with_slug(slug: String),
});
