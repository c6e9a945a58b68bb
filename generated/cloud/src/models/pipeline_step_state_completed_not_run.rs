//! Pipeline step state completed not run.

use crate::models::PipelineStepResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The step never began, for example because a step before it failed.
    pub struct PipelineStepStateCompletedNotRun, tag "pipeline_step_state_completed_not_run" {
        /// How it went, in a word.
        pub name: Option<PipelineStepResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
