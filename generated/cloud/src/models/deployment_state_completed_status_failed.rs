//! Deployment state completed status failed.

use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Deployment state completed status failed.
    pub struct DeploymentStateCompletedStatusFailed, tag "deployment_state_completed_status_failed" | "deployment_state_completed_failed" {
        /// Name.
        pub name: Option<DeploymentStatusName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

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

bitbucket_runtime::open_enum! {
    DeploymentStatusName {
        Successful = "SUCCESSFUL", Failed = "FAILED", Stopped = "STOPPED",
    }
}
