//! Deployment restrictions configuration.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Who may deploy to an environment.
    pub struct DeploymentRestrictionsConfiguration, tag "deployment_restrictions_configuration" {
        /// Whether only administrators of the repository may.
        pub admin_only: Option<bool>, with_admin_only;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
