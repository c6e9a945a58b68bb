//! Repository permission.

use crate::models::{Repository, UserAccount};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// The highest permission that a user has in a repository.
    ///
    /// It counts every way in which the user may have it: by themselves, by groups, by the
    /// project and the workspace.
    pub struct RepositoryPermission {
        /// What the user may do.
        pub permission: Option<RepositoryPermissionLevel>, with_permission(into);
        /// The repository, short.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// What this is, always `repository_permission`.
        pub r#type: Option<String> = "type", with_type(into);
        /// The user, short.
        pub user: Option<Box<UserAccount>>, with_user(Box<UserAccount>);
    }
}

/// What a user or a group may do in a repository.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermissionLevel {
    /// `read`
    ///
    /// May look, clone and comment.
    Read,
    /// `write`
    ///
    /// May push and merge as well as read.
    Write,
    /// `admin`
    ///
    /// May change settings and permissions as well as write.
    Admin,
    /// `none`
    ///
    /// Was given nothing here, and may still have a permission from elsewhere.
    None,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryPermissionLevel>),
}

bitbucket_runtime::open_enum! {
    RepositoryPermissionLevel {
        Read = "read", Write = "write", Admin = "admin", None = "none",
    }
}
