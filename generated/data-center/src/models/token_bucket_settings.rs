//! Token bucket settings.

bitbucket_runtime::model! {
    /// How many requests a user may make.
    ///
    /// Each one takes from a store that fills up again with time. Where it is empty, the server
    /// refuses with 429.
    pub struct TokenBucketSettings {
        /// How much the store holds, so how many requests may come at once.
        pub capacity: Option<i64>, with_capacity(into);
        /// How many requests come into the store each second.
        pub fill_rate: Option<i64> = "fillRate", with_fill_rate(into);
    }
}
