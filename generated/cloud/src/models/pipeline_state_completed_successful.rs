//! Pipeline state completed successful.

use crate::models::PipelineResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The pipeline went well.
    pub struct PipelineStateCompletedSuccessful, tag "pipeline_state_completed_successful" {
        /// How it went, in a word.
        pub name: Option<PipelineResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
