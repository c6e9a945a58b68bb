//! Rolling upgrade state.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Rolling upgrade state.
#[derive(Clone, PartialEq)]
pub struct RollingUpgradeState {
    /// Rolling upgrade enabled.
    pub rolling_upgrade_enabled: Option<bool>,
    /// Version.
    pub version: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RollingUpgradeState { rolling_upgrade_enabled = "rollingUpgradeEnabled", version } }
