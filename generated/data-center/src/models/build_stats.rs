//! Build stats.

bitbucket_runtime::model! {
    /// How many builds of a commit are in which state.
    pub struct BuildStats {
        /// How many were ended before there was a result. Older servers leave it out.
        pub cancelled: Option<i64>, with_cancelled(into);
        /// How many found something wrong.
        pub failed: Option<i64>, with_failed(into);
        /// How many run.
        pub in_progress: Option<i64> = "inProgress", with_in_progress(into);
        /// How many found that all is well.
        pub successful: Option<i64>, with_successful(into);
        /// Of how many nobody knows how they ended. Older servers leave it out.
        pub unknown: Option<i64>, with_unknown(into);
    }
}
