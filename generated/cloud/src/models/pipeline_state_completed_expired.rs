//! Pipeline state completed expired.

use crate::models::PipelineResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The pipeline waited for too long, it seems, and was given up.
    pub struct PipelineStateCompletedExpired, tag "pipeline_state_completed_expired" {
        /// How it went, in a word.
        pub name: Option<PipelineResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
