//! Pipeline step state completed expired.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The step waited for too long, it seems, and was given up.
    pub struct PipelineStepStateCompletedExpired, tag "pipeline_step_state_completed_expired" {
        /// How it went, in a word.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
