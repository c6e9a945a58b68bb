//! System signing configuration.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// System signing configuration.
#[derive(Clone, PartialEq)]
pub struct SystemSigningConfiguration {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SystemSigningConfiguration { enabled } }
