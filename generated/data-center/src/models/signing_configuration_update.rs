//! Signing configuration update.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Signing configuration update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SigningConfigurationUpdate {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SigningConfigurationUpdate { enabled } }

setters! { SigningConfigurationUpdate { with_enabled(enabled: bool) } }
