//! Pipeline step state completed successful.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// All commands of the step went well.
    pub struct PipelineStepStateCompletedSuccessful, tag "pipeline_step_state_completed_successful" {
        /// How it went, in a word.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
