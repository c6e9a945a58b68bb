//! Pipeline step state completed stopped.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state completed stopped.
    pub struct PipelineStepStateCompletedStopped, tag "pipeline_step_state_completed_stopped" {
        /// Name.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
