//! Pipeline schedule update.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline schedule update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineScheduleUpdate {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineScheduleUpdate, tag "pipeline_schedule" { enabled, r#type = "type" } }

setters! { PipelineScheduleUpdate { with_enabled(enabled: bool) } }
