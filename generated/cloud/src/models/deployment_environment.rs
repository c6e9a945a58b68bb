//! Deployment environment.

use crate::models::{
    DeploymentEnvironmentLock, DeploymentEnvironmentType, DeploymentRestrictionsConfiguration,
};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A place that releases are delivered to, such as the staging servers.
    ///
    /// To create one, send its `name` and its `environment_type`.
    pub struct DeploymentEnvironment, tag "deployment_environment" {
        /// The kind of environment, as a word.
        pub category: Option<DeploymentEnvironmentCategory>, with_category;
        /// Whether deployments wait here for a gate, it seems.
        pub deployment_gate_enabled: Option<bool>, with_deployment_gate_enabled;
        /// Whether a deployment locks the environment, so that they run one at a time.
        pub environment_lock_enabled: Option<bool>, with_environment_lock_enabled;
        /// The kind of environment, and its place in the order of kinds.
        pub environment_type: Option<DeploymentEnvironmentType>, with_environment_type;
        /// Whether the overview of deployments leaves it out, it seems.
        pub hidden: Option<bool>, with_hidden;
        /// Whether a deployment holds the environment now.
        pub lock: Option<DeploymentEnvironmentLock>, with_lock;
        /// What people call it. Steps name it in the configuration.
        pub name: Option<String>, with_name(into);
        /// Its place among the environments, counted from 0.
        pub rank: Option<i64>, with_rank(into);
        /// Who may deploy.
        pub restrictions: Option<DeploymentRestrictionsConfiguration>, with_restrictions;
        /// The name in lower case, for addresses.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id in braces that its operations are called with.
        pub uuid: Option<String>, with_uuid(into);
    }
}

bitbucket_runtime::model! {
    /// The kind of environment, as a word.
    pub struct DeploymentEnvironmentCategory {
        /// The word, `Test`, `Staging` or `Production` in what was seen.
        pub name: Option<String>, with_name(into);
    }
}
