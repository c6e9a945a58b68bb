//! Deployment state in progress.

use crate::models::{Account, DeploymentStateName};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};

/// Deployment state in progress.
#[derive(Clone, PartialEq)]
pub struct DeploymentStateInProgress {
    /// Deployer.
    pub deployer: Option<Account>,
    /// Name.
    pub name: Option<DeploymentStateName>,
    /// Start date.
    pub start_date: Option<DateTime>,
    /// Started on.
    pub started_on: Option<DateTime>,
    /// Type.
    pub r#type: TypeTag,
    /// URL.
    pub url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeploymentStateInProgress, tag "deployment_state_in_progress" {
        deployer, name, start_date, started_on, r#type = "type", url,
    }
}
