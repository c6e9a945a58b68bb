//! Issue job status.

use bitbucket_runtime::wire::{Number, Unlisted};

bitbucket_runtime::model! {
    /// How far an export or an import of issues has come.
    pub struct IssueJobStatus {
        /// How many issues are done.
        pub count: Option<i64>, with_count(into);
        /// How much is done, in percent.
        ///
        /// At least 0. At most 100.
        pub percent: Option<Number> = "pct", with_percent(into);
        /// What the job does at the moment.
        pub phase: Option<String>, with_phase(into);
        /// How a job stands that exports or imports issues.
        pub status: Option<IssueJobState>, with_status(into);
        /// How many issues there are to do.
        pub total: Option<i64>, with_total(into);
        /// What this is, in the server's words.
        pub r#type: Option<String> = "type", with_type(into);
    }
}

/// How a job stands that exports or imports issues.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueJobState {
    /// `ACCEPTED`
    ///
    /// It waits to begin.
    Accepted,
    /// `STARTED`
    ///
    /// It has begun; `count` and `pct` say how far it is.
    Started,
    /// `RUNNING`
    ///
    /// It runs.
    Running,
    /// `FAILURE`
    ///
    /// It has failed.
    Failure,
    /// `SUCCESS`
    ///
    /// It is done.
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
