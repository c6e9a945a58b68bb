//! Pipeline state in progress pending.

use crate::models::PipelineStageName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state in progress pending.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStateInProgressPending {
    /// Name.
    pub name: Option<PipelineStageName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateInProgressPending, tag "pipeline_state_in_progress_pending" {
        name, r#type = "type",
    }
}

setters! { PipelineStateInProgressPending { with_name(name: PipelineStageName) } }
