//! Deployment state completed.

use crate::models::{Account, DeploymentStateCompletedStatus};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Deployment state completed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentStateCompleted {
    /// Completed on.
    pub completed_on: Option<DateTime>,
    /// Completion date.
    pub completion_date: Option<DateTime>,
    /// Deployer.
    pub deployer: Option<Account>,
    /// Name.
    pub name: Option<DeploymentStateName>,
    /// Start date.
    pub start_date: Option<DateTime>,
    /// Started on.
    pub started_on: Option<DateTime>,
    /// Status.
    pub status: Option<DeploymentStateCompletedStatus>,
    /// Type.
    pub r#type: TypeTag,
    /// URL.
    pub url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeploymentStateCompleted, tag "deployment_state_completed" {
        completed_on, completion_date, deployer, name, start_date, started_on, status,
        r#type = "type", url,
    }
}

setters! {
    DeploymentStateCompleted {
        with_completed_on(completed_on: DateTime), with_completion_date(completion_date: DateTime),
        with_deployer(deployer: Account), with_name(name: DeploymentStateName),
        with_start_date(start_date: DateTime), with_started_on(started_on: DateTime),
        with_status(status: DeploymentStateCompletedStatus), with_url(url: String),
    }
}

/// Deployment state name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStateName {
    /// `UNDEPLOYED`
    Undeployed,
    /// `IN_PROGRESS`
    InProgress,
    /// `COMPLETED`
    Completed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DeploymentStateName>),
}

open_enum! {
    DeploymentStateName {
        Undeployed = "UNDEPLOYED", InProgress = "IN_PROGRESS", Completed = "COMPLETED",
    }
}
