//! Deployment restrictions configuration.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Deployment restrictions configuration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentRestrictionsConfiguration {
    /// Admin only.
    pub admin_only: Option<bool>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DeploymentRestrictionsConfiguration, tag "deployment_restrictions_configuration" {
        admin_only, r#type = "type",
    }
}

setters! { DeploymentRestrictionsConfiguration { with_admin_only(admin_only: bool) } }
