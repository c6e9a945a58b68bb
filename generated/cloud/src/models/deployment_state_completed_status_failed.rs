//! Deployment state completed status failed.

use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Deployment state completed status failed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentStateCompletedStatusFailed {
    /// Name.
    pub name: Option<DeploymentStatusName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeploymentStateCompletedStatusFailed, tag "deployment_state_completed_status_failed" | "deployment_state_completed_failed" {
        name, r#type = "type",
    }
}

setters! { DeploymentStateCompletedStatusFailed { with_name(name: DeploymentStatusName) } }

/// Deployment status name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStatusName {
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// `STOPPED`
    Stopped,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DeploymentStatusName>),
}

open_enum! {
    DeploymentStatusName {
        Successful = "SUCCESSFUL", Failed = "FAILED", Stopped = "STOPPED",
    }
}
