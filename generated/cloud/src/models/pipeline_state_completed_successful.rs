//! Pipeline state completed successful.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{Extra, TypeTag};
use crate::models::PipelineResultName;

/// Pipeline state completed successful.
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedSuccessful {
    /// Name.
    pub name: Option<PipelineResultName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateCompletedSuccessful, tag "pipeline_state_completed_successful" {
        name, r#type = "type",
    }
}

setters! { PipelineStateCompletedSuccessful { with_name(name: PipelineResultName) } }
