//! Pipeline state parsing.

use crate::models::PipelineStateName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline state parsing.
    pub struct PipelineStateParsing, tag "pipeline_state_parsing" {
        /// Name.
        pub name: Option<PipelineStateName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
