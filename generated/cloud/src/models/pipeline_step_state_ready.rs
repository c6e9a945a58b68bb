//! Pipeline step state ready.

use crate::models::PipelineStepStateName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The step may begin and waits for a machine, it seems.
    pub struct PipelineStepStateReady, tag "pipeline_step_state_ready" {
        /// How far a step is, in a word.
        pub name: Option<PipelineStepStateName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
