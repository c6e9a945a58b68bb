//! Mesh migration summary.

use bitbucket_runtime::wire::Timestamp;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Mesh migration summary.
    pub struct MeshMigrationSummary {
        /// End time.
        pub end_time: Option<Timestamp> = "endTime", with_end_time(into);
        /// Job ID.
        pub job_id: Option<i64> = "jobId", with_job_id(into);
        /// Max bandwidth.
        ///
        /// Seen in 9.6 and earlier; not in 10.2.
        pub max_bandwidth: Option<i64> = "maxBandwidth", with_max_bandwidth(into);
        /// Progress.
        pub progress: Option<i64>, with_progress(into);
        /// Queue.
        pub queue: Option<BTreeMap<String, i64>>, with_queue(into);
        /// Start time.
        pub start_time: Option<Timestamp> = "startTime", with_start_time(into);
        /// State.
        pub state: Option<String>, with_state(into);
    }
}
