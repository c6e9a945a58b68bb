//! Auto merge settings update.

bitbucket_runtime::model! {
    /// Auto merge settings update.
    pub struct AutoMergeSettingsUpdate, made by new {
        /// Enabled.
        pub enabled: bool, with_enabled;
    }
}

impl AutoMergeSettingsUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self::empty().with_enabled(enabled)
    }
}
