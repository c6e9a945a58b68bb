//! Job.

use crate::models::{JobProgress, User};
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Work that goes on in the background, such as an export.
    ///
    /// Ask for it again until `state` says that it ended; its messages say what went wrong on
    /// the way.
    pub struct Job {
        /// When it ended. Missing while it runs.
        pub end_date: Option<Timestamp> = "endDate", with_end_date(into);
        /// The number that its operations are called with.
        pub id: Option<i64>, with_id(into);
        /// Who started it.
        pub initiator: Option<User>, with_initiator;
        /// The node of the cluster that it runs on.
        pub node_id: Option<String> = "nodeId", with_node_id(into);
        /// How far it is.
        pub progress: Option<JobProgress>, with_progress;
        /// When it began.
        pub start_date: Option<Timestamp> = "startDate", with_start_date(into);
        /// How far a job is.
        pub state: Option<JobState>, with_state(into);
        /// What kind of work it is, such as `com.atlassian.bitbucket.migration.export`.
        pub r#type: Option<String> = "type", with_type(into);
        /// When it last told of itself.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
    }
}

/// How far a job is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobState {
    /// `INITIALISING`
    ///
    /// It gets ready.
    Initialising,
    /// `READY`
    ///
    /// It can begin.
    Ready,
    /// `RUNNING`
    ///
    /// It works.
    Running,
    /// `FINALISING`
    ///
    /// The work is done, and it cleans up.
    Finalising,
    /// `COMPLETED`
    ///
    /// It did all that it should. There may be warnings.
    Completed,
    /// `FAILED`
    ///
    /// It could not go on.
    Failed,
    /// `CANCELING`
    ///
    /// It is being ended by somebody.
    Canceling,
    /// `CANCELED`
    ///
    /// It was ended by somebody.
    Canceled,
    /// `TIMED_OUT`
    ///
    /// It took too long and was ended.
    TimedOut,
    /// `ABORTED`
    ///
    /// It ended too early, it seems because its node stopped.
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
