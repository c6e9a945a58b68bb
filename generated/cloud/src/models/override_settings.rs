//! Override settings.

bitbucket_runtime::model! {
    /// Override settings.
    pub struct OverrideSettings {
        /// Branching model.
        pub branching_model: Option<bool>, with_branching_model;
        /// Default merge strategy.
        pub default_merge_strategy: Option<bool>, with_default_merge_strategy;
    }
}
