//! Build stats.

bitbucket_runtime::model! {
    /// Build stats.
    pub struct BuildStats {
        /// Cancelled.
        pub cancelled: Option<i64>, with_cancelled(into);
        /// Failed.
        pub failed: Option<i64>, with_failed(into);
        /// In progress.
        pub in_progress: Option<i64> = "inProgress", with_in_progress(into);
        /// Successful.
        pub successful: Option<i64>, with_successful(into);
        /// Unknown.
        pub unknown: Option<i64>, with_unknown(into);
    }
}
