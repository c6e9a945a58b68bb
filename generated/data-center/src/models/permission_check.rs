//! Permission check.

bitbucket_runtime::model! {
    /// Permission check.
    pub struct PermissionCheck {
        /// Permitted.
        pub permitted: Option<bool>, with_permitted;
    }
}
