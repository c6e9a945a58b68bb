//! Job.

use crate::models::{JobProgress, User};
use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Job.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    Job {
        with_end_date(end_date: Timestamp), with_id(id: i64), with_initiator(initiator: User),
        with_node_id(node_id: String), with_progress(progress: JobProgress),
        with_start_date(start_date: Timestamp), with_state(state: JobState),
        with_type(r#type: String), with_updated_date(updated_date: Timestamp),
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
    Other(Unlisted<JobState>),
}

open_enum! {
    JobState {
        Initialising = "INITIALISING", Ready = "READY", Running = "RUNNING",
        Finalising = "FINALISING", Completed = "COMPLETED", Failed = "FAILED",
        Canceling = "CANCELING", Canceled = "CANCELED", TimedOut = "TIMED_OUT", Aborted = "ABORTED",
    }
}
