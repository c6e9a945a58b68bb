//! Pipeline step trigger manual.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The step waits until a person starts it.
    pub struct PipelineStepTriggerManual, tag "pipeline_step_trigger_manual" {
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
