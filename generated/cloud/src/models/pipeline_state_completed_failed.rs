//! Pipeline state completed failed.

use crate::models::PipelineResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A step of the pipeline failed.
    pub struct PipelineStateCompletedFailed, tag "pipeline_state_completed_failed" {
        /// How it went, in a word.
        pub name: Option<PipelineResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
