//! Pipeline step state pending.

use crate::models::{PipelineStepStateName, PipelineStepStatePendingStage};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The step has not begun.
    pub struct PipelineStepStatePending, tag "pipeline_step_state_pending" {
        /// How far a step is, in a word.
        pub name: Option<PipelineStepStateName>, with_name(into);
        /// What it waits for.
        pub stage: Option<PipelineStepStatePendingStage>, with_stage(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
