//! Deployment state completed status failed.

use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// The deployment failed.
    pub struct DeploymentStateCompletedStatusFailed, tag "deployment_state_completed_status_failed" | "deployment_state_completed_failed" {
        /// How it went, in a word.
        pub name: Option<DeploymentStatusName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

/// How it went, in a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStatusName {
    /// `SUCCESSFUL`
    ///
    /// The release is delivered.
    Successful,
    /// `FAILED`
    ///
    /// Its step failed.
    Failed,
    /// `STOPPED`
    ///
    /// Somebody stopped it.
    Stopped,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DeploymentStatusName>),
}

bitbucket_runtime::open_enum! {
    DeploymentStatusName {
        Successful = "SUCCESSFUL", Failed = "FAILED", Stopped = "STOPPED",
    }
}
