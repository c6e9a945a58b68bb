//! Pipeline.

use crate::models::{
    Account, PipelineConfigurationSource, PipelineLinks, PipelineState, PipelineTarget,
    PipelineTrigger, PipelineVariable, Repository,
};
use bitbucket_runtime::wire::{DateTime, Extra, Json, TypeTag};
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// Pipeline.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Pipeline {
    /// Build number.
    pub build_number: Option<i64>,
    /// Build seconds used.
    pub build_seconds_used: Option<i64>,
    /// Completed on.
    pub completed_on: Option<DateTime>,
    /// Configuration sources.
    pub configuration_sources: Option<Vec<PipelineConfigurationSource>>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Creator.
    pub creator: Option<Account>,
    /// Duration in seconds.
    pub duration_in_seconds: Option<i64>,
    /// Expired.
    pub expired: Option<bool>,
    /// First successful.
    pub first_successful: Option<bool>,
    /// Has variables.
    pub has_variables: Option<bool>,
    /// Labels.
    pub labels: Option<BTreeMap<String, Json>>,
    /// Links.
    pub links: Option<PipelineLinks>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Run number.
    pub run_number: Option<i64>,
    /// State.
    pub state: Option<PipelineState>,
    /// Target.
    pub target: Option<PipelineTarget>,
    /// Trigger.
    pub trigger: Option<PipelineTrigger>,
    /// Type.
    pub r#type: TypeTag,
    /// UUID.
    pub uuid: Option<String>,
    /// Variables.
    pub variables: Option<Vec<PipelineVariable>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Pipeline, tag "pipeline" {
        build_number, build_seconds_used, completed_on, configuration_sources, created_on, creator,
        duration_in_seconds, expired, first_successful, has_variables, labels, links, repository,
        run_number, state, target, trigger, r#type = "type", uuid, variables,
    }
}

setters! {
    Pipeline {
        with_build_number(build_number: i64), with_build_seconds_used(build_seconds_used: i64),
        with_completed_on(completed_on: DateTime),
        with_configuration_sources(configuration_sources: [PipelineConfigurationSource]),
        with_created_on(created_on: DateTime), with_creator(creator: Account),
        with_duration_in_seconds(duration_in_seconds: i64), with_expired(expired: bool),
        with_first_successful(first_successful: bool), with_has_variables(has_variables: bool),
        with_labels(labels: BTreeMap<String, Json>), with_links(links: PipelineLinks),
        with_repository(repository: Box<Repository>), with_run_number(run_number: i64),
        with_state(state: PipelineState), with_target(target: PipelineTarget),
        with_trigger(trigger: PipelineTrigger), with_uuid(uuid: String),
        with_variables(variables: [PipelineVariable]),
    }
}
