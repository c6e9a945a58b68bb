//! Pipeline step.

use crate::models::{
    Pipeline, PipelineCommand, PipelineImage, PipelineStepState, PipelineStepTrigger,
};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline step.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStep {
    /// Build seconds used.
    pub build_seconds_used: Option<i64>,
    /// Completed on.
    pub completed_on: Option<DateTime>,
    /// Duration in seconds.
    pub duration_in_seconds: Option<i64>,
    /// Image.
    pub image: Option<PipelineImage>,
    /// Max time.
    pub max_time: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Pipeline.
    pub pipeline: Option<Box<Pipeline>>,
    /// Run number.
    pub run_number: Option<i64>,
    /// Script commands.
    pub script_commands: Option<Vec<PipelineCommand>>,
    /// Setup commands.
    pub setup_commands: Option<Vec<PipelineCommand>>,
    /// Started on.
    pub started_on: Option<DateTime>,
    /// State.
    pub state: Option<PipelineStepState>,
    /// Teardown commands.
    pub teardown_commands: Option<Vec<PipelineCommand>>,
    /// Trigger.
    pub trigger: Option<PipelineStepTrigger>,
    /// Type.
    pub r#type: TypeTag,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStep, tag "pipeline_step" {
        build_seconds_used, completed_on, duration_in_seconds, image, max_time = "maxTime", name,
        pipeline, run_number, script_commands, setup_commands, started_on, state, teardown_commands,
        trigger, r#type = "type", uuid,
    }
}

setters! {
    PipelineStep {
        with_build_seconds_used(build_seconds_used: i64), with_completed_on(completed_on: DateTime),
        with_duration_in_seconds(duration_in_seconds: i64), with_image(image: PipelineImage),
        with_max_time(max_time: i64), with_name(name: String),
        with_pipeline(pipeline: Box<Pipeline>), with_run_number(run_number: i64),
        with_script_commands(script_commands: [PipelineCommand]),
        with_setup_commands(setup_commands: [PipelineCommand]),
        with_started_on(started_on: DateTime), with_state(state: PipelineStepState),
        with_teardown_commands(teardown_commands: [PipelineCommand]),
        with_trigger(trigger: PipelineStepTrigger), with_uuid(uuid: String),
    }
}
