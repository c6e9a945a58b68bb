//! Signing configuration update.

bitbucket_runtime::model! {
    /// How the server signs.
    pub struct SigningConfigurationUpdate {
        /// Whether it signs at all.
        pub enabled: Option<bool>, with_enabled;
    }
}
