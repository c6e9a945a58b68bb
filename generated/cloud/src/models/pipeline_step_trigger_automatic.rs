//! Pipeline step trigger automatic.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The step starts by itself when those before it are done.
    pub struct PipelineStepTriggerAutomatic, tag "pipeline_step_trigger_automatic" {
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
