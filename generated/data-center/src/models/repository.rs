//! Repository.

use crate::models::{Links, Project};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A repository.
    ///
    /// To create one, a `name` is enough. To name one in a request, send its `slug` and its
    /// project's `key`.
    pub struct Repository {
        /// Whether it can only be read.
        pub archived: Option<bool>, with_archived;
        /// The branch that one sees first, such as `main`. Mostly missing in answers.
        pub default_branch: Option<String> = "defaultBranch", with_default_branch(into);
        /// What people read about it. Missing where nobody wrote anything.
        pub description: Option<String>, with_description(into);
        /// Whether it may be forked.
        pub forkable: Option<bool>, with_forkable;
        /// What a repository and all its forks have in common.
        ///
        /// Set by the server.
        pub hierarchy_id: Option<String> = "hierarchyId", with_hierarchy_id(into);
        /// The number, which stays when it is renamed or moved.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// Where it is on the website, and where to clone it from.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// What people read, such as `Boats of the harbour`. The slug is made from it.
        pub name: Option<String>, with_name(into);
        /// The repository that it was forked from. Missing for one that is no fork.
        ///
        /// Set by the server.
        pub origin: Option<Box<Repository>>, with_origin(Box<Repository>);
        /// Which part of the server's storage holds it, by number, it seems.
        ///
        /// Set by the server.
        pub partition: Option<i64>, with_partition(into);
        /// The project that it is in.
        ///
        /// To move it into another, send that one by its `key`.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// Whether everybody may read it, even without logging in.
        pub public: Option<bool>, with_public;
        /// More links. What they are is not documented.
        ///
        /// Set by the server.
        pub related_links: Option<Links> = "relatedLinks", with_related_links;
        /// The kind of version control, `git`.
        pub scm_id: Option<String> = "scmId", with_scm_id(into);
        /// What kind of thing it is, always `REPOSITORY`.
        ///
        /// Set by the server.
        pub scope: Option<String>, with_scope(into);
        /// The name as it stands in addresses, such as `boats`. It changes with the name.
        pub slug: Option<String>, with_slug(into);
        /// Whether the repository can be used.
        ///
        /// Set by the server.
        pub state: Option<RepositoryState>, with_state(into);
        /// The state in words, such as `Available`.
        ///
        /// Set by the server.
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
