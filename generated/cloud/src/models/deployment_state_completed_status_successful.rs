//! Deployment state completed status successful.

use crate::models::DeploymentStatusName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Deployment state completed status successful.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentStateCompletedStatusSuccessful {
    /// Name.
    pub name: Option<DeploymentStatusName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeploymentStateCompletedStatusSuccessful, tag "deployment_state_completed_status_successful" | "deployment_state_completed_successful" {
        name, r#type = "type",
    }
}

setters! { DeploymentStateCompletedStatusSuccessful { with_name(name: DeploymentStatusName) } }
