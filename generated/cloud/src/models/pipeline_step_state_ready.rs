//! Pipeline step state ready.

use crate::models::PipelineStepStateName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state ready.
    pub struct PipelineStepStateReady, tag "pipeline_step_state_ready" {
        /// Name.
        pub name: Option<PipelineStepStateName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
