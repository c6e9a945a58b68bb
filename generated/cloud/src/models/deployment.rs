//! Deployment.

use crate::models::{
    Commit, DeploymentEnvironment, DeploymentRelease, DeploymentState, PipelineStep,
};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Deployment.
    pub struct Deployment, tag "deployment" {
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Deployable.
        pub deployable: Option<DeploymentRelease>, with_deployable;
        /// Environment.
        pub environment: Option<Box<DeploymentEnvironment>>,
            with_environment(Box<DeploymentEnvironment>);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Last update time.
        pub last_update_time: Option<DateTime>, with_last_update_time(into);
        /// Release.
        pub release: Option<DeploymentRelease>, with_release;
        /// State.
        pub state: Option<DeploymentState>, with_state(into);
        /// Step.
        pub step: Option<Box<PipelineStep>>, with_step(Box<PipelineStep>);
        /// Type.
        pub r#type: TypeTag = "type";
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
        /// Version.
        pub version: Option<i64>, with_version(into);
    }
}
