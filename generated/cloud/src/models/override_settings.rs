//! Override settings.

bitbucket_runtime::model! {
    /// Which settings a repository has of its own instead of those of its project.
    ///
    /// `true` means its own.
    pub struct OverrideSettings {
        /// Whether the branching model is the repository's own.
        pub branching_model: Option<bool>, with_branching_model;
        /// Whether the default merge strategy is the repository's own.
        pub default_merge_strategy: Option<bool>, with_default_merge_strategy;
    }
}
