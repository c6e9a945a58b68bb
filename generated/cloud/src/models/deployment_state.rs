//! Deployment state.

use crate::models::{
    DeploymentStateCompleted, DeploymentStateInProgress, DeploymentStateName,
    DeploymentStateUndeployed,
};
use bitbucket_runtime::wire::TypeTag;

/// How far a deployment is. `type` and `name` say the same.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DeploymentState {
    /// `deployment_state_completed`
    Completed(Box<DeploymentStateCompleted>),
    /// `deployment_state_in_progress`
    InProgress(Box<DeploymentStateInProgress>),
    /// `deployment_state_undeployed`
    Undeployed(Box<DeploymentStateUndeployed>),
    /// Any other tag, or none.
    Other(Box<DeploymentStateBase>),
}

bitbucket_runtime::hierarchy! {
    DeploymentState by "type", else DeploymentStateBase {
        Completed(DeploymentStateCompleted) = "deployment_state_completed" or "name" = "COMPLETED",
        InProgress(DeploymentStateInProgress) = "deployment_state_in_progress"
            or "name" = "IN_PROGRESS",
        Undeployed(DeploymentStateUndeployed) = "deployment_state_undeployed"
            or "name" = "UNDEPLOYED",
    }
    /// `name` of whichever this is.
    name -> &DeploymentStateName, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// How far a deployment is. `type` and `name` say the same.
    pub struct DeploymentStateBase {
        /// How far a deployment is, in a word.
        pub name: Option<DeploymentStateName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
