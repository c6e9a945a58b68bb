//! Pipeline state in progress running.

use crate::models::PipelineStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A step of the pipeline runs.
    pub struct PipelineStateInProgressRunning, tag "pipeline_state_in_progress_running" {
        /// Whether it runs, in a word.
        pub name: Option<PipelineStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
