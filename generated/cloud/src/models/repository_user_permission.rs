//! Repository user permission.

use crate::models::{Repository, RepositoryPermissionLevel, SelfLinks, UserAccount};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Repository user permission.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryUserPermission {
    /// Links.
    pub links: Option<SelfLinks>,
    /// Permission.
    pub permission: Option<RepositoryPermissionLevel>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Type.
    pub r#type: Option<String>,
    /// User.
    pub user: Option<Box<UserAccount>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RepositoryUserPermission { links, permission, repository, r#type = "type", user } }

setters! {
    RepositoryUserPermission {
        with_links(links: SelfLinks), with_permission(permission: RepositoryPermissionLevel),
        with_repository(repository: Box<Repository>), with_type(r#type: String),
        with_user(user: Box<UserAccount>),
    }
}
