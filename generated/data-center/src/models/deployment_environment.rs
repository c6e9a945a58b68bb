//! Deployment environment.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Deployment environment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentEnvironment {
    /// Display name.
    pub display_name: Option<String>,
    /// Key.
    pub key: Option<String>,
    /// Type.
    pub r#type: Option<DeploymentEnvironmentType>,
    /// URL.
    pub url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DeploymentEnvironment { display_name = "displayName", key, r#type = "type", url } }

setters! {
    DeploymentEnvironment {
        with_display_name(display_name: String), with_key(key: String),
        with_type(r#type: DeploymentEnvironmentType), with_url(url: String),
    }
}

/// Deployment environment type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentEnvironmentType {
    /// `DEVELOPMENT`
    Development,
    /// `TESTING`
    Testing,
    /// `STAGING`
    Staging,
    /// `PRODUCTION`
    Production,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<DeploymentEnvironmentType>),
}

open_enum! {
    DeploymentEnvironmentType {
        Development = "DEVELOPMENT", Testing = "TESTING", Staging = "STAGING",
        Production = "PRODUCTION",
    }
}
