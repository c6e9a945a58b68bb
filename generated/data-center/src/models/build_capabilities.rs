//! Build capabilities.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Build capabilities.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BuildCapabilities {
    /// Build status.
    pub build_status: Option<Vec<String>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { BuildCapabilities { build_status = "buildStatus" } }

setters! { BuildCapabilities { with_build_status(build_status: [String]) } }
