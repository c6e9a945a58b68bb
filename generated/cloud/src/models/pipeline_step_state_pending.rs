//! Pipeline step state pending.

use crate::models::{PipelineStepStateName, PipelineStepStatePendingStage};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state pending.
    pub struct PipelineStepStatePending, tag "pipeline_step_state_pending" {
        /// Name.
        pub name: Option<PipelineStepStateName>, with_name(into);
        /// Stage.
        pub stage: Option<PipelineStepStatePendingStage>, with_stage(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
