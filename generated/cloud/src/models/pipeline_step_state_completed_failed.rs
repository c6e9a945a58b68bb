//! Pipeline step state completed failed.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A command of the step failed.
    pub struct PipelineStepStateCompletedFailed, tag "pipeline_step_state_completed_failed" {
        /// How it went, in a word.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
