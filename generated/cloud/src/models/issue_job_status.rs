//! Issue job status.

use bitbucket_runtime::wire::{Extra, Number, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Issue job status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueJobStatus {
    /// Count.
    pub count: Option<i64>,
    /// Pct.
    pub percent: Option<Number>,
    /// Phase.
    pub phase: Option<String>,
    /// Status.
    pub status: Option<IssueJobState>,
    /// Total.
    pub total: Option<i64>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { IssueJobStatus { count, percent = "pct", phase, status, total, r#type = "type" } }

setters! {
    IssueJobStatus {
        with_count(count: i64), with_percent(percent: Number), with_phase(phase: String),
        with_status(status: IssueJobState), with_total(total: i64), with_type(r#type: String),
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

open_enum! {
    IssueJobState {
        Accepted = "ACCEPTED", Started = "STARTED", Running = "RUNNING", Failure = "FAILURE",
        Success = "SUCCESS",
    }
}
