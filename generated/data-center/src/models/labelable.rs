//! Labelable.

use crate::models::{Links, Project, Repository, RepositoryState};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A repository that has a certain label.
    pub struct Labelable {
        /// Whether it can only be read.
        pub archived: Option<bool>, with_archived;
        /// The branch that one sees first, such as `main`. Mostly missing.
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
        /// What kind of thing has a label.
        pub labelable_type: Option<LabelableType> = "labelableType", with_labelable_type(into);
        /// Where it is on the website, and where to clone it from.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// What people read, such as `Boats of the harbour`.
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
        /// The name as it stands in addresses, such as `boats`.
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

/// What kind of thing has a label.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelableType {
    /// `REPOSITORY`
    ///
    /// A repository. There is no other kind.
    Repository,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<LabelableType>),
}

bitbucket_runtime::open_enum! { LabelableType { Repository = "REPOSITORY" } }
