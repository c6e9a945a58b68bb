//! Deployment restrictions configuration.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Deployment restrictions configuration.
    pub struct DeploymentRestrictionsConfiguration, tag "deployment_restrictions_configuration" {
        /// Admin only.
        pub admin_only: Option<bool>, with_admin_only;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
