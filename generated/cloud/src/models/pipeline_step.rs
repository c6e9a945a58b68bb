//! Pipeline step.

use crate::models::{
    Pipeline, PipelineCommand, PipelineImage, PipelineStepState, PipelineStepTrigger,
};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Pipeline step.
    pub struct PipelineStep, tag "pipeline_step" {
        /// Build seconds used.
        pub build_seconds_used: Option<i64>, with_build_seconds_used(into);
        /// Completed on.
        pub completed_on: Option<DateTime>, with_completed_on(into);
        /// Duration in seconds.
        pub duration_in_seconds: Option<i64>, with_duration_in_seconds(into);
        /// Image.
        pub image: Option<PipelineImage>, with_image;
        /// Max time.
        pub max_time: Option<i64> = "maxTime", with_max_time(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Pipeline.
        pub pipeline: Option<Box<Pipeline>>, with_pipeline(Box<Pipeline>);
        /// Run number.
        pub run_number: Option<i64>, with_run_number(into);
        /// Script commands.
        pub script_commands: Option<Vec<PipelineCommand>>, with_script_commands([PipelineCommand]);
        /// Setup commands.
        pub setup_commands: Option<Vec<PipelineCommand>>, with_setup_commands([PipelineCommand]);
        /// Started on.
        pub started_on: Option<DateTime>, with_started_on(into);
        /// State.
        pub state: Option<PipelineStepState>, with_state(into);
        /// Teardown commands.
        pub teardown_commands: Option<Vec<PipelineCommand>>,
            with_teardown_commands([PipelineCommand]);
        /// Trigger.
        pub trigger: Option<PipelineStepTrigger>, with_trigger(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}
