//! Mesh migration summary.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// Mesh migration summary.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MeshMigrationSummary {
    /// End time.
    pub end_time: Option<Timestamp>,
    /// Job ID.
    pub job_id: Option<i64>,
    /// Max bandwidth.
    pub max_bandwidth: Option<i64>,
    /// Progress.
    pub progress: Option<i64>,
    /// Queue.
    pub queue: Option<BTreeMap<String, i64>>,
    /// Start time.
    pub start_time: Option<Timestamp>,
    /// State.
    pub state: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    MeshMigrationSummary {
        end_time = "endTime", job_id = "jobId", max_bandwidth = "maxBandwidth", progress, queue,
        start_time = "startTime", state,
    }
}

setters! {
    MeshMigrationSummary {
        with_end_time(end_time: Timestamp), with_job_id(job_id: i64),
        with_max_bandwidth(max_bandwidth: i64), with_progress(progress: i64),
        with_queue(queue: BTreeMap<String, i64>), with_start_time(start_time: Timestamp),
        with_state(state: String),
    }
}
