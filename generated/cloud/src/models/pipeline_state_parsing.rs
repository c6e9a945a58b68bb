//! Pipeline state parsing.

use crate::models::PipelineStateName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The pipeline's configuration is being read.
    pub struct PipelineStateParsing, tag "pipeline_state_parsing" {
        /// How far a pipeline is, in a word.
        pub name: Option<PipelineStateName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
