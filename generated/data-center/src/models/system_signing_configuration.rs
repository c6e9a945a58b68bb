//! System signing configuration.

bitbucket_runtime::model! {
    /// Whether the server signs the commits and tags that it makes by itself.
    pub struct SystemSigningConfiguration {
        /// Whether it does.
        pub enabled: Option<bool>, with_enabled;
    }
}
