//! Issue job status.

use bitbucket_runtime::wire::{Number, Unlisted};

bitbucket_runtime::model! {
    /// Issue job status.
    pub struct IssueJobStatus {
        /// Count.
        pub count: Option<i64>, with_count(into);
        /// At least 0. At most 100.
        pub percent: Option<Number> = "pct", with_percent(into);
        /// Phase.
        pub phase: Option<String>, with_phase(into);
        /// Status.
        pub status: Option<IssueJobState>, with_status(into);
        /// Total.
        pub total: Option<i64>, with_total(into);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}

/// Issue job state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueJobState {
    /// `ACCEPTED`
    Accepted,
    /// `STARTED`
    Started,
    /// `RUNNING`
    Running,
    /// `FAILURE`
    Failure,
    /// `SUCCESS`
    Success,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<IssueJobState>),
}

bitbucket_runtime::open_enum! {
    IssueJobState {
        Accepted = "ACCEPTED", Started = "STARTED", Running = "RUNNING", Failure = "FAILURE",
        Success = "SUCCESS",
    }
}
