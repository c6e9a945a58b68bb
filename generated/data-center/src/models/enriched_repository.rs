//! Enriched repository.

use crate::models::{Links, Project, Repository, RepositoryHashes, RepositoryState};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Enriched repository.
#[derive(Clone, PartialEq)]
pub struct EnrichedRepository {
    /// Archived.
    pub archived: Option<bool>,
    /// Default branch.
    pub default_branch: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Forkable.
    pub forkable: Option<bool>,
    /// Hierarchy ID; set by the server.
    pub hierarchy_id: Option<String>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Name.
    pub name: Option<String>,
    /// Origin; set by the server.
    pub origin: Option<Box<Repository>>,
    /// Partition; set by the server.
    pub partition: Option<i64>,
    /// Project.
    pub project: Option<Box<Project>>,
    /// Properties.
    pub properties: Option<RepositoryHashes>,
    /// Public.
    pub public: Option<bool>,
    /// Related links; set by the server.
    pub related_links: Option<Links>,
    /// Scm ID.
    pub scm_id: Option<String>,
    /// Scope; set by the server.
    pub scope: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// State; set by the server.
    pub state: Option<RepositoryState>,
    /// Status message; set by the server.
    pub status_message: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    EnrichedRepository {
        archived, default_branch = "defaultBranch", description, forkable,
        hierarchy_id = "hierarchyId", id, links, name, origin, partition, project, properties,
        public, related_links = "relatedLinks", scm_id = "scmId", scope, slug, state,
        status_message = "statusMessage",
    }
}
