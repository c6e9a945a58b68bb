//! Deployment state completed.

use crate::models::{Account, DeploymentStateCompletedStatus};
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// A deployment that has ended.
    pub struct DeploymentStateCompleted, tag "deployment_state_completed" {
        /// When it ended.
        pub completed_on: Option<DateTime>, with_completed_on(into);
        /// When it ended, by the documented name. Servers have been seen to send `completed_on`.
        pub completion_date: Option<DateTime>, with_completion_date(into);
        /// Whose account made the deployment.
        pub deployer: Option<Account>, with_deployer(into);
        /// How far a deployment is, in a word.
        pub name: Option<DeploymentStateName>, with_name(into);
        /// When it began, by the documented name. Servers have been seen to send `started_on`.
        pub start_date: Option<DateTime>, with_start_date(into);
        /// When it began.
        pub started_on: Option<DateTime>, with_started_on(into);
        /// How it went.
        pub status: Option<DeploymentStateCompletedStatus>, with_status(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The page of the step that made it.
        ///
        /// A URI.
        pub url: Option<String>, with_url(into);
    }
}

/// How far a deployment is, in a word.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentStateName {
    /// `UNDEPLOYED`
    ///
    /// It has not begun.
    Undeployed,
    /// `IN_PROGRESS`
    ///
    /// Its step runs.
    InProgress,
    /// `COMPLETED`
    ///
    /// It has ended, well or not. See `status`.
    Completed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DeploymentStateName>),
}

bitbucket_runtime::open_enum! {
    DeploymentStateName {
        Undeployed = "UNDEPLOYED", InProgress = "IN_PROGRESS", Completed = "COMPLETED",
    }
}
