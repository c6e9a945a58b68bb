//! Build capabilities.

bitbucket_runtime::model! {
    /// Build capabilities.
    pub struct BuildCapabilities {
        /// Build status.
        pub build_status: Option<Vec<String>> = "buildStatus", with_build_status([into String]);
    }
}
