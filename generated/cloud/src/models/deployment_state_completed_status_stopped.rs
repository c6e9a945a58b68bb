//! Deployment state completed status stopped.

use crate::models::DeploymentStatusName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Deployment state completed status stopped.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentStateCompletedStatusStopped {
    /// Name.
    pub name: Option<DeploymentStatusName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeploymentStateCompletedStatusStopped, tag "deployment_state_completed_status_stopped" | "deployment_state_completed_stopped" {
        name, r#type = "type",
    }
}

setters! { DeploymentStateCompletedStatusStopped { with_name(name: DeploymentStatusName) } }
