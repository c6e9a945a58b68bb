//! Job.

use crate::models::{JobProgress, User};
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, open_enum};

/// Job.
#[derive(Clone, PartialEq)]
pub struct Job {
    /// End date.
    pub end_date: Option<Timestamp>,
    /// ID.
    pub id: Option<i64>,
    /// Initiator.
    pub initiator: Option<User>,
    /// Node ID.
    pub node_id: Option<String>,
    /// Progress.
    pub progress: Option<JobProgress>,
    /// Start date.
    pub start_date: Option<Timestamp>,
    /// State.
    pub state: Option<JobState>,
    /// Type.
    pub r#type: Option<String>,
    /// Updated date.
    pub updated_date: Option<Timestamp>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Job {
        end_date = "endDate", id, initiator, node_id = "nodeId", progress, start_date = "startDate",
        state, r#type = "type", updated_date = "updatedDate",
    }
}

/// Job state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobState {
    /// `INITIALISING`
    Initialising,
    /// `READY`
    Ready,
    /// `RUNNING`
    Running,
    /// `FINALISING`
    Finalising,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// `CANCELING`
    Canceling,
    /// `CANCELED`
    Canceled,
    /// `TIMED_OUT`
    TimedOut,
    /// `ABORTED`
    Aborted,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! {
    JobState {
        Initialising = "INITIALISING", Ready = "READY", Running = "RUNNING",
        Finalising = "FINALISING", Completed = "COMPLETED", Failed = "FAILED",
        Canceling = "CANCELING", Canceled = "CANCELED", TimedOut = "TIMED_OUT", Aborted = "ABORTED",
    }
}
