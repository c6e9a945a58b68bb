//! Mirror authentication.

use crate::models::MirrorCredentials;

bitbucket_runtime::model! {
    /// A user's credentials, which a mirror has the primary server check.
    ///
    /// Only mirrors have a use for it.
    pub struct MirrorAuthentication, secret "credentials", made by new {
        /// What the user showed to the mirror.
        pub credentials: MirrorCredentials, with_credentials(into);
        /// The repository that the user wants, by number. The answer then says what the user may do
        /// there.
        pub repository_id: Option<i64> = "repositoryId", with_repository_id(into);
        /// Whether to give only those of the user's permissions that the mirror needs to know, it
        /// seems.
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
