//! Pipeline state in progress paused.

use crate::models::PipelineStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The pipeline waits for a person to start its next step.
    pub struct PipelineStateInProgressPaused, tag "pipeline_state_in_progress_paused" {
        /// Whether it runs, in a word.
        pub name: Option<PipelineStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
