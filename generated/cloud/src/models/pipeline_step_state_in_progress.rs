//! Pipeline step state in progress.

use crate::models::{PipelineStepStateInProgressStage, PipelineStepStateName};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The step has begun and is not done.
    pub struct PipelineStepStateInProgress, tag "pipeline_step_state_in_progress" {
        /// How far a step is, in a word.
        pub name: Option<PipelineStepStateName>, with_name(into);
        /// Whether its commands run yet.
        pub stage: Option<PipelineStepStateInProgressStage>, with_stage(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
