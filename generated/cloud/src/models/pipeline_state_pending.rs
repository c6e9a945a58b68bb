//! Pipeline state pending.

use crate::models::PipelineStateName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The pipeline was accepted and has not begun.
    pub struct PipelineStatePending, tag "pipeline_state_pending" {
        /// How far a pipeline is, in a word.
        pub name: Option<PipelineStateName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
