//! Deployment state completed status successful.

use crate::models::DeploymentStatusName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Deployment state completed status successful.
    pub struct DeploymentStateCompletedStatusSuccessful, tag "deployment_state_completed_status_successful" | "deployment_state_completed_successful" {
        /// Name.
        pub name: Option<DeploymentStatusName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
