//! Get repository index queued answer.

bitbucket_runtime::model! {
    /// Whether a repository waits to be indexed for the search.
    pub struct GetRepositoryIndexQueuedAnswer {
        /// Whether it waits, on any node.
        pub queued: Option<bool>, with_queued;
    }
}
