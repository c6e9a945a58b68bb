//! Pipeline step state completed successful.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state completed successful.
    pub struct PipelineStepStateCompletedSuccessful, tag "pipeline_step_state_completed_successful" {
        /// Name.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
