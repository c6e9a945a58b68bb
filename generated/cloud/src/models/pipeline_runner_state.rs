//! Pipeline runner state.

use crate::models::PipelineRunnerVersion;
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Pipeline runner state.
    pub struct PipelineRunnerState, tag "pipeline_runner_state" {
        /// Cordoned.
        pub cordoned: Option<bool>, with_cordoned;
        /// Status.
        pub status: Option<PipelineRunnerStatus>, with_status(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// Version.
        pub version: Option<PipelineRunnerVersion>, with_version;
    }
}

/// Pipeline runner status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineRunnerStatus {
    /// `UNREGISTERED`
    Unregistered,
    /// `ONLINE`
    Online,
    /// `OFFLINE`
    Offline,
    /// `DISABLED`
    Disabled,
    /// `ENABLED`
    Enabled,
    /// `UNHEALTHY`
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
