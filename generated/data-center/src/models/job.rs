//! Job.

use crate::models::{JobProgress, User};
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Job.
    pub struct Job {
        /// End date.
        pub end_date: Option<Timestamp> = "endDate", with_end_date(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Initiator.
        pub initiator: Option<User>, with_initiator;
        /// Node ID.
        pub node_id: Option<String> = "nodeId", with_node_id(into);
        /// Progress.
        pub progress: Option<JobProgress>, with_progress;
        /// Start date.
        pub start_date: Option<Timestamp> = "startDate", with_start_date(into);
        /// State.
        pub state: Option<JobState>, with_state(into);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
        /// Updated date.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
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

bitbucket_runtime::open_enum! {
    JobState {
        Initialising = "INITIALISING", Ready = "READY", Running = "RUNNING",
        Finalising = "FINALISING", Completed = "COMPLETED", Failed = "FAILED",
        Canceling = "CANCELING", Canceled = "CANCELED", TimedOut = "TIMED_OUT", Aborted = "ABORTED",
    }
}
