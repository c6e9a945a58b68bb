//! Deployment.

use crate::models::{
    Commit, DeploymentEnvironment, DeploymentRelease, DeploymentState, PipelineStep,
};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Deployment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Deployment {
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Deployable.
    pub deployable: Option<DeploymentRelease>,
    /// Environment.
    pub environment: Option<Box<DeploymentEnvironment>>,
    /// Key.
    pub key: Option<String>,
    /// Last update time.
    pub last_update_time: Option<DateTime>,
    /// Release.
    pub release: Option<DeploymentRelease>,
    /// State.
    pub state: Option<DeploymentState>,
    /// Step.
    pub step: Option<Box<PipelineStep>>,
    /// Type.
    pub r#type: TypeTag,
    /// UUID.
    pub uuid: Option<String>,
    /// Version.
    pub version: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Deployment, tag "deployment" {
        commit, deployable, environment, key, last_update_time, release, state, step,
        r#type = "type", uuid, version,
    }
}

setters! {
    Deployment {
        with_commit(commit: Box<Commit>), with_deployable(deployable: DeploymentRelease),
        with_environment(environment: Box<DeploymentEnvironment>), with_key(key: String),
        with_last_update_time(last_update_time: DateTime), with_release(release: DeploymentRelease),
        with_state(state: DeploymentState), with_step(step: Box<PipelineStep>),
        with_uuid(uuid: String), with_version(version: i64),
    }
}
