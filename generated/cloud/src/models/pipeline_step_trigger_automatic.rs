//! Pipeline step trigger automatic.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline step trigger automatic.
    pub struct PipelineStepTriggerAutomatic, tag "pipeline_step_trigger_automatic" {
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
