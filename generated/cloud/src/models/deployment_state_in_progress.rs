//! Deployment state in progress.

use crate::models::{Account, DeploymentStateName};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A deployment that runs.
    pub struct DeploymentStateInProgress, tag "deployment_state_in_progress" {
        /// Whose account makes the deployment.
        pub deployer: Option<Account>, with_deployer(into);
        /// How far a deployment is, in a word.
        pub name: Option<DeploymentStateName>, with_name(into);
        /// When it began, by the documented name.
        pub start_date: Option<DateTime>, with_start_date(into);
        /// When it began. Servers have been seen to use this name for completed deployments.
        pub started_on: Option<DateTime>, with_started_on(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The page of the step that makes it.
        ///
        /// A URI.
        pub url: Option<String>, with_url(into);
    }
}
