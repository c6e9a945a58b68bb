//! Pipeline state completed successful.

use crate::models::PipelineResultName;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline state completed successful.
    pub struct PipelineStateCompletedSuccessful, tag "pipeline_state_completed_successful" {
        /// Name.
        pub name: Option<PipelineResultName>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
