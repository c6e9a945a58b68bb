//! Pipeline state completed expired.

use crate::models::PipelineResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline state completed expired.
    pub struct PipelineStateCompletedExpired, tag "pipeline_state_completed_expired" {
        /// Name.
        pub name: Option<PipelineResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
