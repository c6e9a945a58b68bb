//! Deployment state in progress.

use crate::models::{Account, DeploymentStateName};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Deployment state in progress.
    pub struct DeploymentStateInProgress, tag "deployment_state_in_progress" {
        /// Deployer.
        pub deployer: Option<Account>, with_deployer(into);
        /// Name.
        pub name: Option<DeploymentStateName>, with_name(into);
        /// Start date.
        pub start_date: Option<DateTime>, with_start_date(into);
        /// Started on.
        pub started_on: Option<DateTime>, with_started_on(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// A URI.
        pub url: Option<String>, with_url(into);
    }
}
