//! Labelable.

use crate::models::{Links, Project, Repository, RepositoryState};
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Labelable.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Labelable {
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
    /// Labelable type.
    pub labelable_type: Option<LabelableType>,
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
    Labelable {
        archived, default_branch = "defaultBranch", description, forkable,
        hierarchy_id = "hierarchyId", id, labelable_type = "labelableType", links, name, origin,
        partition, project, public, related_links = "relatedLinks", scm_id = "scmId", scope, slug,
        state, status_message = "statusMessage",
    }
}

setters! {
    Labelable {
        with_archived(archived: bool), with_default_branch(default_branch: String),
        with_description(description: String), with_forkable(forkable: bool),
        with_hierarchy_id(hierarchy_id: String), with_id(id: i64),
        with_labelable_type(labelable_type: LabelableType), with_links(links: Links),
        with_name(name: String), with_origin(origin: Box<Repository>),
        with_partition(partition: i64), with_project(project: Box<Project>),
        with_public(public: bool), with_related_links(related_links: Links),
        with_scm_id(scm_id: String), with_scope(scope: String), with_slug(slug: String),
        with_state(state: RepositoryState), with_status_message(status_message: String),
    }
}

/// Labelable type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelableType {
    /// `REPOSITORY`
    Repository,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<LabelableType>),
}

open_enum! { LabelableType { Repository = "REPOSITORY" } }
