//! SSO management status.

bitbucket_runtime::model! {
    /// SSO management status.
    pub struct SsoManagementStatus {
        /// Is managed.
        pub is_managed: Option<bool> = "isManaged", with_is_managed;
    }
}
