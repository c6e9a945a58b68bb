//! Deployment.

use crate::models::{
    Commit, DeploymentEnvironment, DeploymentRelease, DeploymentState, PipelineStep,
};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};

/// Deployment.
#[derive(Clone, PartialEq)]
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
