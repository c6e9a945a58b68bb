//! Pipeline filter status.

use bitbucket_runtime::wire::Unlisted;

/// Pipeline filter status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterStatus {
    /// `PARSING`
    Parsing,
    /// `PENDING`
    Pending,
    /// `PAUSED`
    Paused,
    /// `HALTED`
    Halted,
    /// `BUILDING`
    Building,
    /// `ERROR`
    Error,
    /// `PASSED`
    Passed,
    /// `FAILED`
    Failed,
    /// `STOPPED`
    Stopped,
    /// `UNKNOWN`
    Unknown,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineFilterStatus>),
}

bitbucket_runtime::open_enum! {
    PipelineFilterStatus {
        Parsing = "PARSING", Pending = "PENDING", Paused = "PAUSED", Halted = "HALTED",
        Building = "BUILDING", Error = "ERROR", Passed = "PASSED", Failed = "FAILED",
        Stopped = "STOPPED", Unknown = "UNKNOWN",
    }
}
