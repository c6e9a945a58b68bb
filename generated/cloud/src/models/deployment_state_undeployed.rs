//! Deployment state undeployed.

use crate::models::DeploymentStateName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A deployment that has not begun, because its step waits or was never reached.
    pub struct DeploymentStateUndeployed, tag "deployment_state_undeployed" {
        /// How far a deployment is, in a word.
        pub name: Option<DeploymentStateName>, with_name(into);
        /// The page on which one can start it. Missing in what was seen.
        ///
        /// A URI.
        pub trigger_url: Option<String>, with_trigger_url(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
