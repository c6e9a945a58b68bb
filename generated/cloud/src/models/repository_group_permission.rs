//! Repository group permission.

use crate::models::{Repository, RepositoryPermissionLevel, SelfLinks, UserGroup};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Repository group permission.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    RepositoryGroupPermission {
        with_group(group: Box<UserGroup>), with_links(links: SelfLinks),
        with_permission(permission: RepositoryPermissionLevel),
        with_repository(repository: Box<Repository>), with_type(r#type: String),
    }
}
