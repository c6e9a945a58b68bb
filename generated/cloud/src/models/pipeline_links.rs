//! Pipeline links.

use crate::models::PipelineLink;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineLinks {
    /// Self.
    pub self_link: Option<PipelineLink>,
    /// Steps.
    pub steps: Option<PipelineLink>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineLinks, tag "pipelines_pipeline_links" {
        self_link = "self", steps, r#type = "type",
    }
}

setters! {
    PipelineLinks {
        with_self_link(self_link: PipelineLink), with_steps(steps: PipelineLink),
    }
}
