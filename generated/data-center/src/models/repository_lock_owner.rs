//! Repository lock owner.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// Repository lock owner.
    pub struct RepositoryLockOwner {
        /// External repository ID.
        pub external_repository_id: Option<String> = "externalRepositoryId",
            with_external_repository_id(into);
        /// Lock acquire time.
        pub lock_acquire_time: Option<Timestamp> = "lockAcquireTime", with_lock_acquire_time(into);
        /// Node ID.
        pub node_id: Option<String> = "nodeId", with_node_id(into);
        /// Request ID.
        pub request_id: Option<String> = "requestId", with_request_id(into);
        /// Thread name.
        pub thread_name: Option<String> = "threadName", with_thread_name(into);
    }
}
