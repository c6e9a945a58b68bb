//! System signing configuration.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// System signing configuration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SystemSigningConfiguration {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SystemSigningConfiguration { enabled } }

setters! { SystemSigningConfiguration { with_enabled(enabled: bool) } }
