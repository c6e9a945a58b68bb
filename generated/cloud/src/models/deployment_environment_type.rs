//! Deployment environment type.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Deployment environment type.
    pub struct DeploymentEnvironmentType, tag "deployment_environment_type" {
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Rank.
        pub rank: Option<i64>, with_rank(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
