//! Repository.

use crate::models::{Links, Project};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Repository.
    pub struct Repository {
        /// Archived.
        pub archived: Option<bool>, with_archived;
        /// Default branch.
        pub default_branch: Option<String> = "defaultBranch", with_default_branch(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Forkable.
        pub forkable: Option<bool>, with_forkable;
        /// Hierarchy ID; set by the server.
        pub hierarchy_id: Option<String> = "hierarchyId", with_hierarchy_id(into);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Origin; set by the server.
        pub origin: Option<Box<Repository>>, with_origin(Box<Repository>);
        /// Partition; set by the server.
        pub partition: Option<i64>, with_partition(into);
        /// Project.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// Public.
        pub public: Option<bool>, with_public;
        /// Related links; set by the server.
        pub related_links: Option<Links> = "relatedLinks", with_related_links;
        /// Scm ID.
        pub scm_id: Option<String> = "scmId", with_scm_id(into);
        /// Scope; set by the server.
        pub scope: Option<String>, with_scope(into);
        /// Slug.
        pub slug: Option<String>, with_slug(into);
        /// State; set by the server.
        pub state: Option<RepositoryState>, with_state(into);
        /// Status message; set by the server.
        pub status_message: Option<String> = "statusMessage", with_status_message(into);
    }
}

/// Whether a repository can be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryState {
    /// `AVAILABLE`
    ///
    /// It can be used.
    Available,
    /// `INITIALISATION_FAILED`
    ///
    /// It could not be made and is of no use.
    InitialisationFailed,
    /// `INITIALISING`
    ///
    /// It is being made, such as by a fork. Wait.
    Initialising,
    /// `OFFLINE`
    ///
    /// It cannot be reached now, such as for a problem of the storage.
    Offline,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryState>),
}

bitbucket_runtime::open_enum! {
    RepositoryState {
        Available = "AVAILABLE", InitialisationFailed = "INITIALISATION_FAILED",
        Initialising = "INITIALISING", Offline = "OFFLINE",
    }
}
