//! SSH access key locations.

use crate::models::{Project, Repository};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// SSH access key locations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshAccessKeyLocations {
    /// Projects.
    pub projects: Option<Vec<Project>>,
    /// Repositories.
    pub repositories: Option<Vec<Repository>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SshAccessKeyLocations { projects, repositories } }

setters! {
    SshAccessKeyLocations {
        with_projects(projects: [Project]), with_repositories(repositories: [Repository]),
    }
}
