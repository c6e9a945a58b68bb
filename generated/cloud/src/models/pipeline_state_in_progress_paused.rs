//! Pipeline state in progress paused.

use crate::models::PipelineStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline state in progress paused.
    pub struct PipelineStateInProgressPaused, tag "pipeline_state_in_progress_paused" {
        /// Name.
        pub name: Option<PipelineStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
