//! Deployment environment type.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The kind of an environment, for tests, for staging or for production.
    pub struct DeploymentEnvironmentType, tag "deployment_environment_type" {
        /// The kind, `Test`, `Staging` or `Production`. It must be said to create an environment.
        pub name: Option<String>, with_name(into);
        /// Its place in the order of kinds, from `0` for tests to `2` for production.
        pub rank: Option<i64>, with_rank(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
