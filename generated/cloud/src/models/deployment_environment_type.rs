//! Deployment environment type.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Deployment environment type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentEnvironmentType {
    /// Name.
    pub name: Option<String>,
    /// Rank.
    pub rank: Option<i64>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeploymentEnvironmentType, tag "deployment_environment_type" {
        name, rank, r#type = "type",
    }
}

setters! { DeploymentEnvironmentType { with_name(name: String), with_rank(rank: i64) } }
