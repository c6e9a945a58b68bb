//! Pipeline state completed stopped.

use crate::models::{Account, PipelineResultName};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline state completed stopped.
    pub struct PipelineStateCompletedStopped, tag "pipeline_state_completed_stopped" {
        /// Name.
        pub name: Option<PipelineResultName>, with_name(into);
        /// Terminator.
        pub terminator: Option<Account>, with_terminator(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
