//! Pipeline state in progress running.

use crate::models::PipelineStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline state in progress running.
    pub struct PipelineStateInProgressRunning, tag "pipeline_state_in_progress_running" {
        /// Name.
        pub name: Option<PipelineStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
