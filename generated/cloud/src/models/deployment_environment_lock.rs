//! Deployment environment lock.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Deployment environment lock.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeploymentEnvironmentLock {
    /// Name.
    pub name: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { DeploymentEnvironmentLock { name, r#type = "type" } }

setters! { DeploymentEnvironmentLock { with_name(name: String), with_type(r#type: String) } }
