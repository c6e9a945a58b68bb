//! Pipeline step state completed not run.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state completed not run.
    pub struct PipelineStepStateCompletedNotRun, tag "pipeline_step_state_completed_not_run" {
        /// Name.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
