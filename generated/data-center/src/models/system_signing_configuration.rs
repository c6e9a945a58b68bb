//! System signing configuration.

bitbucket_runtime::model! {
    /// System signing configuration.
    pub struct SystemSigningConfiguration {
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
    }
}
