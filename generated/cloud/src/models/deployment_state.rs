//! Deployment state.

use crate::models::{
    DeploymentStateCompleted, DeploymentStateInProgress, DeploymentStateName,
    DeploymentStateUndeployed,
};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object, setters};

/// Deployment state.
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

hierarchy! {
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

/// Deployment state base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentStateBase {
    /// Name.
    pub name: Option<DeploymentStateName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DeploymentStateBase { name, r#type = "type" } }

setters! { DeploymentStateBase { with_name(name: DeploymentStateName) } }
