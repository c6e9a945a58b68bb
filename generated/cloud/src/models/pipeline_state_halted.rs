//! Pipeline state halted.

use crate::models::PipelineStateName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline state halted.
    pub struct PipelineStateHalted, tag "pipeline_state_halted" {
        /// Name.
        pub name: Option<PipelineStateName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
