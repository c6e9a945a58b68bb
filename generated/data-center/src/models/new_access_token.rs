//! New access token.

use crate::models::Permission;

bitbucket_runtime::model! {
    /// An access token to make.
    pub struct NewAccessToken, made by new {
        /// After how many days it ends. Left out, the server decides whether it ends.
        pub expiry_days: Option<i64> = "expiryDays", with_expiry_days(into);
        /// What people call it, such as `build server`.
        pub name: String, with_name(into);
        /// What it permits, mostly one permission for projects and one for repositories, such as
        /// `PROJECT_READ` and `REPO_WRITE`.
        ///
        /// Each item once.
        pub permissions: Vec<Permission>, with_permissions([into Permission]);
    }
}

impl NewAccessToken {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<Permission>>,
    ) -> Self {
        Self::empty().with_name(name).with_permissions(permissions)
    }
}
