//! Deployment state completed status successful.

use crate::models::DeploymentStatusName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The deployment went well.
    pub struct DeploymentStateCompletedStatusSuccessful, tag "deployment_state_completed_status_successful" | "deployment_state_completed_successful" {
        /// How it went, in a word.
        pub name: Option<DeploymentStatusName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
