//! Deployment state completed.

use crate::models::{Account, DeploymentStateCompletedStatus};
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Deployment state completed.
    pub struct DeploymentStateCompleted, tag "deployment_state_completed" {
        /// Completed on.
        pub completed_on: Option<DateTime>, with_completed_on(into);
        /// Completion date.
        pub completion_date: Option<DateTime>, with_completion_date(into);
        /// Deployer.
        pub deployer: Option<Account>, with_deployer(into);
        /// Name.
        pub name: Option<DeploymentStateName>, with_name(into);
        /// Start date.
        pub start_date: Option<DateTime>, with_start_date(into);
        /// Started on.
        pub started_on: Option<DateTime>, with_started_on(into);
        /// Status.
        pub status: Option<DeploymentStateCompletedStatus>, with_status(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// A URI.
        pub url: Option<String>, with_url(into);
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

bitbucket_runtime::open_enum! {
    DeploymentStateName {
        Undeployed = "UNDEPLOYED", InProgress = "IN_PROGRESS", Completed = "COMPLETED",
    }
}
