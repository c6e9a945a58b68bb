//! Pipeline step state completed failed.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state completed failed.
    pub struct PipelineStepStateCompletedFailed, tag "pipeline_step_state_completed_failed" {
        /// Name.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
