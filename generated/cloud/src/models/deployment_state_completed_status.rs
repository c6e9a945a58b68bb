//! Deployment state completed status.

use crate::models::{
    DeploymentStateCompletedStatusFailed, DeploymentStateCompletedStatusStopped,
    DeploymentStateCompletedStatusSuccessful, DeploymentStatusName,
};
use bitbucket_runtime::wire::TypeTag;

/// How a deployment went that has ended.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeploymentStateCompletedStatus {
    /// `deployment_state_completed_status_failed`, `deployment_state_completed_failed`
    Failed(Box<DeploymentStateCompletedStatusFailed>),
    /// `deployment_state_completed_status_stopped`, `deployment_state_completed_stopped`
    Stopped(Box<DeploymentStateCompletedStatusStopped>),
    /// `deployment_state_completed_status_successful`, `deployment_state_completed_successful`
    Successful(Box<DeploymentStateCompletedStatusSuccessful>),
    /// Any other tag, or none.
    Other(Box<DeploymentStateCompletedStatusBase>),
}

bitbucket_runtime::hierarchy! {
    DeploymentStateCompletedStatus by "type", else DeploymentStateCompletedStatusBase {
        Failed(DeploymentStateCompletedStatusFailed) = "deployment_state_completed_status_failed" | "deployment_state_completed_failed"
            or "name" = "FAILED",
        Stopped(DeploymentStateCompletedStatusStopped) = "deployment_state_completed_status_stopped" | "deployment_state_completed_stopped"
            or "name" = "STOPPED",
        Successful(DeploymentStateCompletedStatusSuccessful) = "deployment_state_completed_status_successful" | "deployment_state_completed_successful"
            or "name" = "SUCCESSFUL",
    }
    /// `name` of whichever this is.
    name -> &DeploymentStatusName, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// How a deployment went that has ended.
    pub struct DeploymentStateCompletedStatusBase {
        /// How it went, in a word.
        pub name: Option<DeploymentStatusName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
