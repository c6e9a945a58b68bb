//! Pipeline step state pending paused.

use crate::models::PipelineStepPendingStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state pending paused.
    pub struct PipelineStepStatePendingPaused, tag "pipeline_step_state_pending_paused" {
        /// Name.
        pub name: Option<PipelineStepPendingStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
