//! Pipeline state in progress pending.

use crate::models::PipelineStageName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The pipeline's next step has not begun yet.
    pub struct PipelineStateInProgressPending, tag "pipeline_state_in_progress_pending" {
        /// Whether it runs, in a word.
        pub name: Option<PipelineStageName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
