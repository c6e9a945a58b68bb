//! SSO management status.

bitbucket_runtime::model! {
    /// Whether the caller logs in by single sign-on.
    pub struct SsoManagementStatus {
        /// Whether they do, it seems, so that the second step is the provider's matter.
        pub is_managed: Option<bool> = "isManaged", with_is_managed;
    }
}
