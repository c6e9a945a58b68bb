//! Repository group permission.

use crate::models::{Repository, RepositoryPermissionLevel, SelfLinks, UserGroup};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Repository group permission.
#[derive(Clone, PartialEq)]
pub struct RepositoryGroupPermission {
    /// Group.
    pub group: Option<Box<UserGroup>>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Permission.
    pub permission: Option<RepositoryPermissionLevel>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RepositoryGroupPermission { group, links, permission, repository, r#type = "type" } }
