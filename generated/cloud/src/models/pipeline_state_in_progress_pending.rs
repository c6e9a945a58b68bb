//! Pipeline state in progress pending.

use crate::models::PipelineStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline state in progress pending.
    pub struct PipelineStateInProgressPending, tag "pipeline_state_in_progress_pending" {
        /// Name.
        pub name: Option<PipelineStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
