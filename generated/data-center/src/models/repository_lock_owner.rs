//! Repository lock owner.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Repository lock owner.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryLockOwner {
    /// External repository ID.
    pub external_repository_id: Option<String>,
    /// Lock acquire time.
    pub lock_acquire_time: Option<Timestamp>,
    /// Node ID.
    pub node_id: Option<String>,
    /// Request ID.
    pub request_id: Option<String>,
    /// Thread name.
    pub thread_name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RepositoryLockOwner {
        external_repository_id = "externalRepositoryId", lock_acquire_time = "lockAcquireTime",
        node_id = "nodeId", request_id = "requestId", thread_name = "threadName",
    }
}

setters! {
    RepositoryLockOwner {
        with_external_repository_id(external_repository_id: String),
        with_lock_acquire_time(lock_acquire_time: Timestamp), with_node_id(node_id: String),
        with_request_id(request_id: String), with_thread_name(thread_name: String),
    }
}
