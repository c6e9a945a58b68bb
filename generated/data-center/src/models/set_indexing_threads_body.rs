//! Set indexing threads body.

bitbucket_runtime::model! {
    /// Set indexing threads body.
    pub struct SetIndexingThreadsBody, made by new {
        /// Desired count.
        pub desired_count: i64 = "desiredCount", with_desired_count(into);
    }
}

impl SetIndexingThreadsBody {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(desired_count: impl Into<i64>) -> Self {
        Self::empty().with_desired_count(desired_count)
    }
}
