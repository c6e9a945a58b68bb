//! Pipeline runner state.

use crate::models::PipelineRunnerVersion;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pipeline runner state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineRunnerState {
    /// Cordoned.
    pub cordoned: Option<bool>,
    /// Status.
    pub status: Option<PipelineRunnerStatus>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// Version.
    pub version: Option<PipelineRunnerVersion>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineRunnerState, tag "pipeline_runner_state" {
        cordoned, status, r#type = "type", updated_on, version,
    }
}

setters! {
    PipelineRunnerState {
        with_cordoned(cordoned: bool), with_status(status: PipelineRunnerStatus),
        with_updated_on(updated_on: DateTime), with_version(version: PipelineRunnerVersion),
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

open_enum! {
    PipelineRunnerStatus {
        Unregistered = "UNREGISTERED", Online = "ONLINE", Offline = "OFFLINE",
        Disabled = "DISABLED", Enabled = "ENABLED", Unhealthy = "UNHEALTHY",
    }
}
