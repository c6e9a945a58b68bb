//! Pipeline step state in progress running.

use crate::models::PipelineStepRunningStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step state in progress running.
    pub struct PipelineStepStateInProgressRunning, tag "pipeline_step_state_in_progress_running" {
        /// Name.
        pub name: Option<PipelineStepRunningStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
