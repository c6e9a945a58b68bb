//! Repository policy.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Who may delete repositories, or archive them.
    ///
    /// Which of the two it is, the operation says.
    pub struct RepositoryPolicy {
        /// The permission that one needs to delete repositories, or to archive them.
        pub permission: Option<PolicyPermission>, with_permission(into);
    }
}

/// The permission that one needs to delete repositories, or to archive them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyPermission {
    /// `SYS_ADMIN`
    ///
    /// To do everything on the server.
    SystemAdmin,
    /// `ADMIN`
    ///
    /// To administer the server.
    Admin,
    /// `PROJECT_ADMIN`
    ///
    /// To administer the project.
    ProjectAdmin,
    /// `REPO_ADMIN`
    ///
    /// To administer the repository.
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
