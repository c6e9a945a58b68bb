//! Pipeline state in progress.

use crate::models::{PipelineStateInProgressStage, PipelineStateName};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The pipeline has begun and is not done.
    pub struct PipelineStateInProgress, tag "pipeline_state_in_progress" {
        /// How far a pipeline is, in a word.
        pub name: Option<PipelineStateName>, with_name(into);
        /// Whether it runs at the moment, or what it waits for.
        pub stage: Option<PipelineStateInProgressStage>, with_stage(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
