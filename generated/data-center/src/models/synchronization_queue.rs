//! Synchronization queue.

use crate::models::QueuedSynchronization;

bitbucket_runtime::model! {
    /// Synchronization queue.
    pub struct SynchronizationQueue {
        /// Values.
        pub values: Option<Vec<QueuedSynchronization>>, with_values([QueuedSynchronization]);
    }
}
