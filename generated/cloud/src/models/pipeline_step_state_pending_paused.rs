//! Pipeline step state pending paused.

use crate::models::PipelineStepPendingStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The step waits for a person to start it.
    pub struct PipelineStepStatePendingPaused, tag "pipeline_step_state_pending_paused" {
        /// What it waits for, in a word.
        pub name: Option<PipelineStepPendingStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
