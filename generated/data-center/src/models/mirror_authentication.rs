//! Mirror authentication.

use crate::models::MirrorCredentials;

bitbucket_runtime::model! {
    /// Mirror authentication.
    pub struct MirrorAuthentication, secret "credentials", made by new {
        /// Credentials.
        pub credentials: MirrorCredentials, with_credentials(into);
        /// Repository ID.
        pub repository_id: Option<i64> = "repositoryId", with_repository_id(into);
        /// Required permissions only.
        ///
        /// Seen in 8.19; not in 9.4.
        pub required_permissions_only: Option<bool> = "requiredPermissionsOnly",
            with_required_permissions_only;
    }
}

impl MirrorAuthentication {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(credentials: impl Into<MirrorCredentials>) -> Self {
        Self::empty().with_credentials(credentials)
    }
}
