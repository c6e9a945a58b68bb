//! SSH access key.

use crate::models::{Permission, Project, Repository, SshKey};

bitbucket_runtime::model! {
    /// An SSH key that opens a project or a repository, and belongs to no user.
    ///
    /// The same key can open several. To add one, send `key` with its `text`, and `permission`.
    pub struct SshAccessKey {
        /// The key.
        pub key: Option<SshKey>, with_key;
        /// What it opens the project or repository for.
        ///
        /// To read it is `PROJECT_READ` or `REPO_READ`, to push as well is `PROJECT_WRITE` or
        /// `REPO_WRITE`.
        pub permission: Option<Permission>, with_permission(into);
        /// The project that it opens. Missing where it is a repository.
        ///
        /// Set by the server.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// The repository that it opens. Missing where it is a project.
        ///
        /// Set by the server.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
