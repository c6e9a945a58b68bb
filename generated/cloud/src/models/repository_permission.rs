//! Repository permission.

use crate::models::{Repository, UserAccount};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Repository permission.
    pub struct RepositoryPermission {
        /// Permission.
        pub permission: Option<RepositoryPermissionLevel>, with_permission(into);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
        /// User.
        pub user: Option<Box<UserAccount>>, with_user(Box<UserAccount>);
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

bitbucket_runtime::open_enum! {
    RepositoryPermissionLevel {
        Read = "read", Write = "write", Admin = "admin", None = "none",
    }
}
