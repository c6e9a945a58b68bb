//! Get repository index queue answer.

bitbucket_runtime::model! {
    /// Get repository index queue answer.
    pub struct GetRepositoryIndexQueueAnswer {
        /// Captured at.
        pub captured_at: Option<i64> = "capturedAt", with_captured_at(into);
        /// Node ID.
        pub node_id: Option<String> = "nodeId", with_node_id(into);
        /// Queued.
        pub queued: Option<bool>, with_queued;
        /// Queued at.
        pub queued_at: Option<i64> = "queuedAt", with_queued_at(into);
    }
}
