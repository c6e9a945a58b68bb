//! Deployment.

use crate::models::{
    Commit, DeploymentEnvironment, DeploymentRelease, DeploymentState, PipelineStep,
};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// The delivery of one release to one environment by a step of a pipeline.
    ///
    /// A step that can deploy and has not yet is there too, as undeployed.
    pub struct Deployment, tag "deployment" {
        /// The commit that is delivered.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// The release again, under another name.
        pub deployable: Option<DeploymentRelease>, with_deployable;
        /// Where to. Mostly its `uuid` only.
        pub environment: Option<Box<DeploymentEnvironment>>,
            with_environment(Box<DeploymentEnvironment>);
        /// A text that names the deployment, made of the word `steps` and the id of its step.
        pub key: Option<String>, with_key(into);
        /// When the deployment last changed.
        pub last_update_time: Option<DateTime>, with_last_update_time(into);
        /// What is delivered.
        pub release: Option<DeploymentRelease>, with_release;
        /// Whether it was delivered, and how that went.
        pub state: Option<DeploymentState>, with_state(into);
        /// The step that delivers. Mostly its `uuid` only.
        pub step: Option<Box<PipelineStep>>, with_step(Box<PipelineStep>);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id of the deployment, in braces.
        pub uuid: Option<String>, with_uuid(into);
        /// A number that grows as the deployment changes, it seems.
        pub version: Option<i64>, with_version(into);
    }
}
