//! Build capabilities.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Build capabilities.
#[derive(Clone, PartialEq)]
pub struct BuildCapabilities {
    /// Build status.
    pub build_status: Option<Vec<String>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { BuildCapabilities { build_status = "buildStatus" } }
