//! Pipeline step state pending pending.

use crate::models::PipelineStepPendingStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The step waits for its turn.
    pub struct PipelineStepStatePendingPending, tag "pipeline_step_state_pending_pending" {
        /// What it waits for, in a word.
        pub name: Option<PipelineStepPendingStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
