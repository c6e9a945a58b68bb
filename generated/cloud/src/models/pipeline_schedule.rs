//! Pipeline schedule.

use crate::models::PipelineRefTarget;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline schedule.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineSchedule {
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Cron pattern.
    pub cron_pattern: Option<String>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Target.
    pub target: Option<PipelineRefTarget>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineSchedule, tag "pipeline_schedule" {
        created_on, cron_pattern, enabled, target, r#type = "type", updated_on, uuid,
    }
}

setters! {
    PipelineSchedule {
        with_created_on(created_on: DateTime), with_cron_pattern(cron_pattern: String),
        with_enabled(enabled: bool), with_target(target: PipelineRefTarget),
        with_updated_on(updated_on: DateTime), with_uuid(uuid: String),
    }
}
