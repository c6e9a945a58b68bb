//! Signing configuration update.

bitbucket_runtime::model! {
    /// Signing configuration update.
    pub struct SigningConfigurationUpdate {
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
    }
}
