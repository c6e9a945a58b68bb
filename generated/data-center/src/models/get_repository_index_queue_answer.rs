//! Get repository index queue answer.

bitbucket_runtime::model! {
    /// Whether a repository waits to be indexed for the search, and since when.
    pub struct GetRepositoryIndexQueueAnswer {
        /// The time at which this was so, in milliseconds since 1970.
        pub captured_at: Option<i64> = "capturedAt", with_captured_at(into);
        /// The node whose queue it is, by its id.
        pub node_id: Option<String> = "nodeId", with_node_id(into);
        /// Whether the repository waits.
        pub queued: Option<bool>, with_queued;
        /// Since when the repository waits, it seems in milliseconds since 1970. Missing where it
        /// does not.
        pub queued_at: Option<i64> = "queuedAt", with_queued_at(into);
    }
}
