//! Models of capabilities.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Build capabilities.
///
/// Schema: `#/components/schemas/RestBuildCapabilities`
#[derive(Clone, PartialEq)]
pub struct BuildCapabilities {
    /// `#/components/schemas/RestBuildCapabilities/properties/buildStatus`
    pub build_status: Option<Vec<String>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BuildCapabilities { build_status = "buildStatus" });
