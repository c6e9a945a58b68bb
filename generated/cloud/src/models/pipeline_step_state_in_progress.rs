//! Pipeline step state in progress.

use crate::models::{PipelineStepStateInProgressStage, PipelineStepStateName};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state in progress.
    pub struct PipelineStepStateInProgress, tag "pipeline_step_state_in_progress" {
        /// Name.
        pub name: Option<PipelineStepStateName>, with_name(into);
        /// Stage.
        pub stage: Option<PipelineStepStateInProgressStage>, with_stage(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
