//! Pipeline runner version.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline runner version.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineRunnerVersion {
    /// Current.
    pub current: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Version.
    pub version: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineRunnerVersion, tag "pipeline_runner_version" {
        current, r#type = "type", version,
    }
}

setters! { PipelineRunnerVersion { with_current(current: String), with_version(version: String) } }
