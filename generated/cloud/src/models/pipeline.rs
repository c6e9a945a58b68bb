//! Pipeline.

use crate::models::{
    Account, PipelineConfigurationSource, PipelineLinks, PipelineState, PipelineTarget,
    PipelineTrigger, PipelineVariable, Repository,
};
use bitbucket_runtime::wire::{DateTime, Json, TypeTag};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// A run of a repository's pipeline.
    ///
    /// To start one, send `target`, and `variables` where it needs some; the server fills in
    /// the rest. Ask for it again until `state` is completed, and read `state.result` then.
    pub struct Pipeline, tag "pipeline" {
        /// The number of the pipeline in its repository, counted from 1. It is what people call it,
        /// as in `#48`.
        pub build_number: Option<i64>, with_build_number(into);
        /// The seconds that all steps ran, added up. Steps that run side by side make it more than
        /// `duration_in_seconds`.
        pub build_seconds_used: Option<i64>, with_build_seconds_used(into);
        /// When the pipeline ended. Missing while it runs.
        pub completed_on: Option<DateTime>, with_completed_on(into);
        /// Where the configuration was read from, in order.
        pub configuration_sources: Option<Vec<PipelineConfigurationSource>>,
            with_configuration_sources([PipelineConfigurationSource]);
        /// When the pipeline was asked for.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Whose account started it. Missing, it seems, where nobody's did.
        pub creator: Option<Account>, with_creator(into);
        /// How many seconds it took.
        pub duration_in_seconds: Option<i64>, with_duration_in_seconds(into);
        /// Whether the pipeline expired. It is `false` wherever it was seen.
        pub expired: Option<bool>, with_expired;
        /// Whether it is the first of the repository that succeeded, it seems.
        pub first_successful: Option<bool>, with_first_successful;
        /// Whether variables were given to it when it was started, it seems.
        pub has_variables: Option<bool>, with_has_variables;
        /// What the server labels the pipeline with, by name. It is empty wherever it was seen.
        pub labels: Option<BTreeMap<String, Json>>, with_labels(into);
        /// Where the pipeline and its steps are in the API. Empty in some answers.
        pub links: Option<PipelineLinks>, with_links;
        /// The repository whose pipeline it is.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Which attempt this is. `1` at first, more after a run again, it seems.
        pub run_number: Option<i64>, with_run_number(into);
        /// How far it is, and in the end its result.
        pub state: Option<PipelineState>, with_state(into);
        /// What it runs on, a branch, a tag, a commit or a pull request, and which pipeline of the
        /// configuration is meant.
        pub target: Option<PipelineTarget>, with_target(into);
        /// What started it, such as a push, a person or a schedule.
        pub trigger: Option<PipelineTrigger>, with_trigger(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id in braces that its operations are called with.
        pub uuid: Option<String>, with_uuid(into);
        /// Variables for this run alone, given when it is started. Values of secured ones are not
        /// sent back.
        pub variables: Option<Vec<PipelineVariable>>, with_variables([PipelineVariable]);
    }
}
