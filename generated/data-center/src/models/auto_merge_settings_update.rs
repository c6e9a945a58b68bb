//! Auto merge settings update.

bitbucket_runtime::model! {
    /// Whether pull requests in a repository may wait to be merged.
    pub struct AutoMergeSettingsUpdate, made by new {
        /// Whether one may ask for such merges.
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
