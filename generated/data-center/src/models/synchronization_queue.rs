//! Synchronization queue.

use crate::models::QueuedSynchronization;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Synchronization queue.
#[derive(Clone, PartialEq)]
pub struct SynchronizationQueue {
    /// Values.
    pub values: Option<Vec<QueuedSynchronization>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SynchronizationQueue { values } }
