//! Pipeline state halted.

use crate::models::PipelineStateName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The pipeline was halted and waits to be resumed, it seems.
    pub struct PipelineStateHalted, tag "pipeline_state_halted" {
        /// How far a pipeline is, in a word.
        pub name: Option<PipelineStateName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
