//! Set indexing threads body.

bitbucket_runtime::model! {
    /// How many threads are to index repositories for the search.
    pub struct SetIndexingThreadsBody, made by new {
        /// How many, from 1 up to one less than the processors of the server.
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
