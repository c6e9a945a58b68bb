//! Pipeline step state pending pending.

use crate::models::PipelineStepPendingStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state pending pending.
    pub struct PipelineStepStatePendingPending, tag "pipeline_step_state_pending_pending" {
        /// Name.
        pub name: Option<PipelineStepPendingStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
