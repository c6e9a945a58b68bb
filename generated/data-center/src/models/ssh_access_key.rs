//! SSH access key.

use crate::models::{Permission, Project, Repository, SshKey};

bitbucket_runtime::model! {
    /// SSH access key.
    pub struct SshAccessKey {
        /// Key.
        pub key: Option<SshKey>, with_key;
        /// Permission.
        pub permission: Option<Permission>, with_permission(into);
        /// Project; set by the server.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// Repository; set by the server.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}
