//! Pipeline state in progress.

use crate::models::{PipelineStateInProgressStage, PipelineStateName};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline state in progress.
    pub struct PipelineStateInProgress, tag "pipeline_state_in_progress" {
        /// Name.
        pub name: Option<PipelineStateName>, with_name(into);
        /// Stage.
        pub stage: Option<PipelineStateInProgressStage>, with_stage(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
