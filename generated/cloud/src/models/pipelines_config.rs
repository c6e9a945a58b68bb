//! Pipelines config.

use crate::models::Repository;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipelines config.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelinesConfig {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelinesConfig, tag "repository_pipelines_configuration" | "pipelines_config" {
        enabled, repository, r#type = "type",
    }
}

setters! {
    PipelinesConfig {
        with_enabled(enabled: bool), with_repository(repository: Box<Repository>),
    }
}
