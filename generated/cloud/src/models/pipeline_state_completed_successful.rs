//! Pipeline state completed successful.

use crate::models::PipelineResultName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state completed successful.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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
