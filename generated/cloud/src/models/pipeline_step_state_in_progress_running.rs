//! Pipeline step state in progress running.

use crate::models::PipelineStepRunningStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The commands of the step run.
    pub struct PipelineStepStateInProgressRunning, tag "pipeline_step_state_in_progress_running" {
        /// Whether they run, in a word.
        pub name: Option<PipelineStepRunningStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
