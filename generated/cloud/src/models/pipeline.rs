//! Pipeline.

use crate::models::{
    Account, PipelineConfigurationSource, PipelineLinks, PipelineState, PipelineTarget,
    PipelineTrigger, PipelineVariable, Repository,
};
use bitbucket_runtime::wire::{DateTime, Json, TypeTag};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Pipeline.
    pub struct Pipeline, tag "pipeline" {
        /// Build number.
        pub build_number: Option<i64>, with_build_number(into);
        /// Build seconds used.
        pub build_seconds_used: Option<i64>, with_build_seconds_used(into);
        /// Completed on.
        pub completed_on: Option<DateTime>, with_completed_on(into);
        /// Configuration sources.
        pub configuration_sources: Option<Vec<PipelineConfigurationSource>>,
            with_configuration_sources([PipelineConfigurationSource]);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Creator.
        pub creator: Option<Account>, with_creator(into);
        /// Duration in seconds.
        pub duration_in_seconds: Option<i64>, with_duration_in_seconds(into);
        /// Expired.
        pub expired: Option<bool>, with_expired;
        /// First successful.
        pub first_successful: Option<bool>, with_first_successful;
        /// Has variables.
        pub has_variables: Option<bool>, with_has_variables;
        /// Labels.
        pub labels: Option<BTreeMap<String, Json>>, with_labels(into);
        /// Links.
        pub links: Option<PipelineLinks>, with_links;
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Run number.
        pub run_number: Option<i64>, with_run_number(into);
        /// State.
        pub state: Option<PipelineState>, with_state(into);
        /// Target.
        pub target: Option<PipelineTarget>, with_target(into);
        /// Trigger.
        pub trigger: Option<PipelineTrigger>, with_trigger(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
        /// Variables.
        pub variables: Option<Vec<PipelineVariable>>, with_variables([PipelineVariable]);
    }
}
