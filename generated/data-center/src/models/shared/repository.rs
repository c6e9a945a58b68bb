//! Models that several modules share: repository and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{Extra, Json};
use crate::models::{Project, RepositoryOrigin, RepositoryState};

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
    /// `#/components/schemas/RestRepository/properties/hierarchyId`
    pub hierarchy_id: Option<String>,
    /// `#/components/schemas/RestRepository/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestRepository/properties/links`
    pub links: Option<Json>,
    /// `#/components/schemas/RestRepository/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestRepository/properties/origin`
    pub origin: Option<Box<RepositoryOrigin>>,
    /// `#/components/schemas/RestRepository/properties/partition`
    pub partition: Option<i64>,
    /// `#/components/schemas/RestRepository/properties/project`
    pub project: Option<Project>,
    /// `#/components/schemas/RestRepository/properties/public`
    pub public: Option<bool>,
    /// `#/components/schemas/RestRepository/properties/relatedLinks`
    pub related_links: Option<Json>,
    /// `#/components/schemas/RestRepository/properties/scmId`
    pub scm_id: Option<String>,
    /// `#/components/schemas/RestRepository/properties/scope`
    pub scope: Option<String>,
    /// `#/components/schemas/RestRepository/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/RestRepository/properties/state`
    pub state: Option<RepositoryState>,
    /// `#/components/schemas/RestRepository/properties/statusMessage`
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
    with_description(description: String), with_forkable(forkable: bool),
    with_hierarchy_id(hierarchy_id: String), with_id(id: i64), with_links(links: Json),
    with_name(name: String), with_origin(origin: Box<RepositoryOrigin>),
    with_partition(partition: i64), with_project(project: Project), with_public(public: bool),
    with_related_links(related_links: Json), with_scm_id(scm_id: String), with_scope(scope: String),
    with_slug(slug: String), with_state(state: RepositoryState),
    with_status_message(status_message: String),
});
