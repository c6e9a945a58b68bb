//! Pipeline state completed stopped.

use crate::models::{Account, PipelineResultName};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Somebody stopped the pipeline.
    pub struct PipelineStateCompletedStopped, tag "pipeline_state_completed_stopped" {
        /// How it went, in a word.
        pub name: Option<PipelineResultName>, with_name(into);
        /// Who stopped it.
        pub terminator: Option<Account>, with_terminator(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
