//! Repository permission.

use crate::models::{Repository, UserAccount};
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Repository permission.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryPermission {
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

object! { RepositoryPermission { permission, repository, r#type = "type", user } }

setters! {
    RepositoryPermission {
        with_permission(permission: RepositoryPermissionLevel),
        with_repository(repository: Box<Repository>), with_type(r#type: String),
        with_user(user: Box<UserAccount>),
    }
}

/// Repository permission level.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermissionLevel {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `admin`
    Admin,
    /// `none`
    None,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryPermissionLevel>),
}

open_enum! {
    RepositoryPermissionLevel {
        Read = "read", Write = "write", Admin = "admin", None = "none",
    }
}
