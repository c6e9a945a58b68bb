//! Pipeline build number.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline build number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineBuildNumber {
    /// Next.
    pub next: Option<i64>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineBuildNumber, tag "pipeline_build_number" { next, r#type = "type" } }

setters! { PipelineBuildNumber { with_next(next: i64) } }
