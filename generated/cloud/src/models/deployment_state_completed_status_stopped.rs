//! Deployment state completed status stopped.

use crate::models::DeploymentStatusName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Deployment state completed status stopped.
    pub struct DeploymentStateCompletedStatusStopped, tag "deployment_state_completed_status_stopped" | "deployment_state_completed_stopped" {
        /// Name.
        pub name: Option<DeploymentStatusName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
