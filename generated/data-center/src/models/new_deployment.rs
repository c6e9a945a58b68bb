//! New deployment.

use crate::models::{DeploymentEnvironment, DeploymentState};
use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// A deployment to keep.
    ///
    /// Send it with the same keys and number again when its state changes.
    pub struct NewDeployment, made by new {
        /// Which deployment of its kind it is, such as the number of the run. A later deployment
        /// has a higher one.
        pub deployment_sequence_number: i64 = "deploymentSequenceNumber",
            with_deployment_sequence_number(into);
        /// A line for people.
        ///
        /// At most 255 characters.
        pub description: String, with_description(into);
        /// What people read, such as `Boats to the test harbour`.
        ///
        /// At most 255 characters.
        pub display_name: String = "displayName", with_display_name(into);
        /// Where the software is brought. Its `key` says which environment it is, and people read
        /// its `displayName`.
        pub environment: DeploymentEnvironment, with_environment;
        /// What tells kinds of deployments apart, such as `BOATS-TEST`. The same for each run.
        ///
        /// At most 255 characters.
        pub key: String, with_key(into);
        /// When it last changed. Left out, it is now, it seems.
        ///
        /// At least 0.
        pub last_updated: Option<Timestamp> = "lastUpdated", with_last_updated(into);
        /// How the deployment stands.
        pub state: DeploymentState, with_state(into);
        /// The page of the deployment.
        ///
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
