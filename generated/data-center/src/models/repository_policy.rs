//! Repository policy.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Repository policy.
    pub struct RepositoryPolicy {
        /// Permission.
        pub permission: Option<PolicyPermission>, with_permission(into);
    }
}

/// Policy permission.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyPermission {
    /// `SYS_ADMIN`
    SystemAdmin,
    /// `ADMIN`
    Admin,
    /// `PROJECT_ADMIN`
    ProjectAdmin,
    /// `REPO_ADMIN`
    RepositoryAdmin,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PolicyPermission>),
}

bitbucket_runtime::open_enum! {
    PolicyPermission {
        SystemAdmin = "SYS_ADMIN", Admin = "ADMIN", ProjectAdmin = "PROJECT_ADMIN",
        RepositoryAdmin = "REPO_ADMIN",
    }
}
