//! SSH access key.

use crate::models::{Permission, Project, Repository, SshKey};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// SSH access key.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SshAccessKey {
    /// Key.
    pub key: Option<SshKey>,
    /// Permission.
    pub permission: Option<Permission>,
    /// Project; set by the server.
    pub project: Option<Box<Project>>,
    /// Repository; set by the server.
    pub repository: Option<Box<Repository>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SshAccessKey { key, permission, project, repository } }

setters! {
    SshAccessKey {
        with_key(key: SshKey), with_permission(permission: Permission),
        with_project(project: Box<Project>), with_repository(repository: Box<Repository>),
    }
}
