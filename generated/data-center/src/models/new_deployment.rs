//! New deployment.

use crate::models::{DeploymentEnvironment, DeploymentState};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// New deployment.
    pub struct NewDeployment, made by new {
        /// Deployment sequence number.
        pub deployment_sequence_number: i64 = "deploymentSequenceNumber",
            with_deployment_sequence_number(into);
        /// At most 255 characters.
        pub description: String, with_description(into);
        /// At most 255 characters.
        pub display_name: String = "displayName", with_display_name(into);
        /// Environment.
        pub environment: DeploymentEnvironment, with_environment;
        /// At most 255 characters.
        pub key: String, with_key(into);
        /// At least 0.
        pub last_updated: Option<Timestamp> = "lastUpdated", with_last_updated(into);
        /// State.
        pub state: DeploymentState, with_state(into);
        /// At most 1024 characters.
        pub url: String, with_url(into);
    }
}

impl NewDeployment {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        deployment_sequence_number: impl Into<i64>,
        description: impl Into<String>,
        display_name: impl Into<String>,
        environment: DeploymentEnvironment,
        key: impl Into<String>,
        state: impl Into<DeploymentState>,
        url: impl Into<String>,
    ) -> Self {
        Self::empty()
            .with_deployment_sequence_number(deployment_sequence_number)
            .with_description(description)
            .with_display_name(display_name)
            .with_environment(environment)
            .with_key(key)
            .with_state(state)
            .with_url(url)
    }
}
