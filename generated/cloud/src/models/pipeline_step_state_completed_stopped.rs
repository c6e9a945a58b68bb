//! Pipeline step state completed stopped.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Somebody stopped the step.
    pub struct PipelineStepStateCompletedStopped, tag "pipeline_step_state_completed_stopped" {
        /// How it went, in a word.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
