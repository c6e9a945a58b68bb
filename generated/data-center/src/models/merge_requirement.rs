//! Merge requirement.

bitbucket_runtime::model! {
    /// A merge check that counts something, such as approvals or builds that succeeded.
    pub struct MergeRequirement {
        /// How many are required.
        pub count: Option<i64>, with_count(into);
        /// Whether the check is on.
        pub enabled: Option<bool>, with_enabled;
    }
}
