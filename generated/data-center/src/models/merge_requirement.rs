//! Merge requirement.

bitbucket_runtime::model! {
    /// Merge requirement.
    pub struct MergeRequirement {
        /// Count.
        pub count: Option<i64>, with_count(into);
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
    }
}
