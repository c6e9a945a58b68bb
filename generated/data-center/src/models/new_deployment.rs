//! New deployment.

use crate::models::{DeploymentEnvironment, DeploymentState};
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// New deployment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewDeployment {
    /// Deployment sequence number.
    pub deployment_sequence_number: i64,
    /// Description.
    pub description: String,
    /// Display name.
    pub display_name: String,
    /// Environment.
    pub environment: DeploymentEnvironment,
    /// Key.
    pub key: String,
    /// Last updated.
    pub last_updated: Option<Timestamp>,
    /// State.
    pub state: DeploymentState,
    /// URL.
    pub url: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    NewDeployment {
        deployment_sequence_number = "deploymentSequenceNumber", description,
        display_name = "displayName", environment, key, last_updated = "lastUpdated", state, url,
    }, new
}

setters! {
    NewDeployment {
        with_deployment_sequence_number(deployment_sequence_number: i64),
        with_description(description: String), with_display_name(display_name: String),
        with_environment(environment: DeploymentEnvironment), with_key(key: String),
        with_last_updated(last_updated: Timestamp), with_state(state: DeploymentState),
        with_url(url: String),
    }
}

impl NewDeployment {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        deployment_sequence_number: impl Into<i64>,
        description: impl Into<String>,
        display_name: impl Into<String>,
        environment: impl Into<DeploymentEnvironment>,
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
