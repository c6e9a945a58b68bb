//! Pipeline state completed expired.

use crate::models::PipelineResultName;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline state completed expired.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineStateCompletedExpired {
    /// Name.
    pub name: Option<PipelineResultName>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineStateCompletedExpired, tag "pipeline_state_completed_expired" {
        name, r#type = "type",
    }
}

setters! { PipelineStateCompletedExpired { with_name(name: PipelineResultName) } }
