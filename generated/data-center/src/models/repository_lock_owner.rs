//! Repository lock owner.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// What a mirror does that holds the lock on a repository.
    ///
    /// While it does, nothing else can fetch that repository.
    pub struct RepositoryLockOwner {
        /// The number that the repository has on the primary server, as text.
        pub external_repository_id: Option<String> = "externalRepositoryId",
            with_external_repository_id(into);
        /// When it got the lock.
        pub lock_acquire_time: Option<Timestamp> = "lockAcquireTime", with_lock_acquire_time(into);
        /// The node of the mirror that it runs on.
        pub node_id: Option<String> = "nodeId", with_node_id(into);
        /// The request that it works for, as it stands in the logs.
        pub request_id: Option<String> = "requestId", with_request_id(into);
        /// The thread that does it, as it stands in the logs.
        pub thread_name: Option<String> = "threadName", with_thread_name(into);
    }
}
