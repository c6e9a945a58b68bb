//! Deployment state undeployed.

use crate::models::DeploymentStateName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Deployment state undeployed.
    pub struct DeploymentStateUndeployed, tag "deployment_state_undeployed" {
        /// Name.
        pub name: Option<DeploymentStateName>, with_name(into);
        /// A URI.
        pub trigger_url: Option<String>, with_trigger_url(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
