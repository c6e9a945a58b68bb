//! SSH access key locations.

use crate::models::{Project, Repository};

bitbucket_runtime::model! {
    /// The projects and repositories that an SSH key shall no longer open.
    ///
    /// Where it opens others, it goes on doing so.
    pub struct SshAccessKeyLocations {
        /// The projects. Each needs its `key`, it seems.
        pub projects: Option<Vec<Project>>, with_projects([Project]);
        /// The repositories. Each needs its `slug` and its project's `key`, it seems.
        pub repositories: Option<Vec<Repository>>, with_repositories([Repository]);
    }
}
