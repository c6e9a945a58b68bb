//! Pipeline step state completed expired.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state completed expired.
    pub struct PipelineStepStateCompletedExpired, tag "pipeline_step_state_completed_expired" {
        /// Name.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
