//! New access token.

use crate::models::Permission;

bitbucket_runtime::model! {
    /// New access token.
    pub struct NewAccessToken, made by new {
        /// Expiry days.
        pub expiry_days: Option<i64> = "expiryDays", with_expiry_days(into);
        /// Name.
        pub name: String, with_name(into);
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
