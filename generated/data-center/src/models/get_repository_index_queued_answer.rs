//! Get repository index queued answer.

bitbucket_runtime::model! {
    /// Get repository index queued answer.
    pub struct GetRepositoryIndexQueuedAnswer {
        /// Queued.
        pub queued: Option<bool>, with_queued;
    }
}
