//! Synchronization queue.

use crate::models::QueuedSynchronization;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Synchronization queue.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SynchronizationQueue {
    /// Values.
    pub values: Option<Vec<QueuedSynchronization>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SynchronizationQueue { values } }

setters! { SynchronizationQueue { with_values(values: [QueuedSynchronization]) } }
