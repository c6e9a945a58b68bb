//! Mesh migration summary.

use bitbucket_runtime::wire::Timestamp;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// How far a move of repositories to Mesh is.
    pub struct MeshMigrationSummary {
        /// When it ended. Missing while it runs.
        pub end_time: Option<Timestamp> = "endTime", with_end_time(into);
        /// The number of the job that does it.
        pub job_id: Option<i64> = "jobId", with_job_id(into);
        /// How much may be sent in a second, in bytes it seems.
        ///
        /// Seen in 9.6 and earlier; not in 10.2.
        pub max_bandwidth: Option<i64> = "maxBandwidth", with_max_bandwidth(into);
        /// How much of it is done, from 0 to 100.
        pub progress: Option<i64>, with_progress(into);
        /// How many repositories are in which state, by the names of the states.
        pub queue: Option<BTreeMap<String, i64>>, with_queue(into);
        /// When it began.
        pub start_time: Option<Timestamp> = "startTime", with_start_time(into);
        /// How far the job is, such as `RUNNING`.
        pub state: Option<String>, with_state(into);
    }
}
