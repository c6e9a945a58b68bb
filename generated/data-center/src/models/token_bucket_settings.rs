//! Token bucket settings.

bitbucket_runtime::model! {
    /// Token bucket settings.
    pub struct TokenBucketSettings {
        /// Capacity.
        pub capacity: Option<i64>, with_capacity(into);
        /// Fill rate.
        pub fill_rate: Option<i64> = "fillRate", with_fill_rate(into);
    }
}
