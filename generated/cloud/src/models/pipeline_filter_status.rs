//! Pipeline filter status.

use bitbucket_runtime::wire::Unlisted;

/// The state of the pipelines to list, which goes by other names here than in a pipeline's
/// own `state`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineFilterStatus {
    /// `PARSING`
    ///
    /// The configuration is being read.
    Parsing,
    /// `PENDING`
    ///
    /// Waiting to begin.
    Pending,
    /// `PAUSED`
    ///
    /// Waiting for a person to start the next step.
    Paused,
    /// `HALTED`
    ///
    /// Held up before its next step.
    Halted,
    /// `BUILDING`
    ///
    /// Running.
    Building,
    /// `ERROR`
    ///
    /// Could not run, as with a mistake in the configuration.
    Error,
    /// `PASSED`
    ///
    /// Ended, and all went well.
    Passed,
    /// `FAILED`
    ///
    /// Ended, and a step failed.
    Failed,
    /// `STOPPED`
    ///
    /// Stopped by somebody before its end.
    Stopped,
    /// `UNKNOWN`
    ///
    /// In none of the states that have a name.
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
