//! Deployment state in progress.

use crate::models::{Account, DeploymentStateName};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Deployment state in progress.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    DeploymentStateInProgress {
        with_deployer(deployer: Account), with_name(name: DeploymentStateName),
        with_start_date(start_date: DateTime), with_started_on(started_on: DateTime),
        with_url(url: String),
    }
}
