//! Deployment state completed status stopped.

use crate::models::DeploymentStatusName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The deployment was stopped.
    pub struct DeploymentStateCompletedStatusStopped, tag "deployment_state_completed_status_stopped" | "deployment_state_completed_stopped" {
        /// How it went, in a word.
        pub name: Option<DeploymentStatusName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
