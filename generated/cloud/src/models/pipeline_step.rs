//! Pipeline step.

use crate::models::{
    Pipeline, PipelineCommand, PipelineImage, PipelineStepState, PipelineStepTrigger,
};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// One step of a pipeline: a list of commands that run in a container of their own.
    ///
    /// While it runs, its log grows; when `state` is completed, `state.result` says how it
    /// went.
    pub struct PipelineStep, tag "pipeline_step" {
        /// How many seconds of the plan's build time it used up.
        pub build_seconds_used: Option<i64>, with_build_seconds_used(into);
        /// When it ended. Missing before that.
        pub completed_on: Option<DateTime>, with_completed_on(into);
        /// How many seconds it took. Missing where it never ran.
        pub duration_in_seconds: Option<i64>, with_duration_in_seconds(into);
        /// The Docker image that it runs in.
        pub image: Option<PipelineImage>, with_image;
        /// After how many minutes it is stopped if it is not done, it seems.
        pub max_time: Option<i64> = "maxTime", with_max_time(into);
        /// What the configuration calls it, such as `Build and test`.
        pub name: Option<String>, with_name(into);
        /// The pipeline that it belongs to, with its `uuid` alone.
        pub pipeline: Option<Box<Pipeline>>, with_pipeline(Box<Pipeline>);
        /// Which attempt this is. `1` at first, more after a run again, it seems.
        pub run_number: Option<i64>, with_run_number(into);
        /// The commands of its script, in order.
        pub script_commands: Option<Vec<PipelineCommand>>, with_script_commands([PipelineCommand]);
        /// The commands that come before the script, such as those that clone the repository.
        /// Missing where it never ran.
        pub setup_commands: Option<Vec<PipelineCommand>>, with_setup_commands([PipelineCommand]);
        /// When it began. Missing before that.
        pub started_on: Option<DateTime>, with_started_on(into);
        /// How far it is, and in the end its result.
        pub state: Option<PipelineStepState>, with_state(into);
        /// The commands that come after the script, such as those that read test reports. Missing
        /// where it never ran.
        pub teardown_commands: Option<Vec<PipelineCommand>>,
            with_teardown_commands([PipelineCommand]);
        /// Whether it starts by itself or waits for a person.
        pub trigger: Option<PipelineStepTrigger>, with_trigger(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id in braces that its operations are called with.
        pub uuid: Option<String>, with_uuid(into);
    }
}
