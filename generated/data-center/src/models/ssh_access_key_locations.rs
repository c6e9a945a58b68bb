//! SSH access key locations.

use crate::models::{Project, Repository};

bitbucket_runtime::model! {
    /// SSH access key locations.
    pub struct SshAccessKeyLocations {
        /// Projects.
        pub projects: Option<Vec<Project>>, with_projects([Project]);
        /// Repositories.
        pub repositories: Option<Vec<Repository>>, with_repositories([Repository]);
    }
}
