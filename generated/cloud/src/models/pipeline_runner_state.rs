//! Pipeline runner state.

use crate::models::PipelineRunnerVersion;
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Whether a runner is there, and which version of its program it runs.
    pub struct PipelineRunnerState, tag "pipeline_runner_state" {
        /// Whether it takes no new steps. Those that it runs go on, it seems.
        pub cordoned: Option<bool>, with_cordoned;
        /// Whether a runner is there and well.
        pub status: Option<PipelineRunnerStatus>, with_status(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When the state last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// The version of its program, and the one that it should have.
        pub version: Option<PipelineRunnerVersion>, with_version;
    }
}

/// Whether a runner is there and well.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineRunnerStatus {
    /// `UNREGISTERED`
    ///
    /// It was created, and no machine has signed in as it yet.
    Unregistered,
    /// `ONLINE`
    ///
    /// Its machine is there and takes steps.
    Online,
    /// `OFFLINE`
    ///
    /// Its machine does not answer.
    Offline,
    /// `DISABLED`
    ///
    /// It is switched off.
    Disabled,
    /// `ENABLED`
    ///
    /// It is switched on.
    Enabled,
    /// `UNHEALTHY`
    ///
    /// Its machine is there and something is wrong with it.
    Unhealthy,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PipelineRunnerStatus>),
}

bitbucket_runtime::open_enum! {
    PipelineRunnerStatus {
        Unregistered = "UNREGISTERED", Online = "ONLINE", Offline = "OFFLINE",
        Disabled = "DISABLED", Enabled = "ENABLED", Unhealthy = "UNHEALTHY",
    }
}
