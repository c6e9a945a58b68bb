//! Synchronization queue.

use crate::models::QueuedSynchronization;

bitbucket_runtime::model! {
    /// What the nodes of a mirror have yet to fetch.
    ///
    /// It is mostly empty, since they take from it all the time.
    pub struct SynchronizationQueue {
        /// The repositories that changed, the beginning of a long queue only.
        pub values: Option<Vec<QueuedSynchronization>>, with_values([QueuedSynchronization]);
    }
}
