//! Deployment state undeployed.

use crate::models::DeploymentStateName;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};

/// Deployment state undeployed.
#[derive(Clone, PartialEq)]
pub struct DeploymentStateUndeployed {
    /// Name.
    pub name: Option<DeploymentStateName>,
    /// Trigger URL.
    pub trigger_url: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeploymentStateUndeployed, tag "deployment_state_undeployed" {
        name, trigger_url, r#type = "type",
    }
}
