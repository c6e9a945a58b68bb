//! Deployment state undeployed.

use crate::models::DeploymentStateName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Deployment state undeployed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    DeploymentStateUndeployed {
        with_name(name: DeploymentStateName), with_trigger_url(trigger_url: String),
    }
}
