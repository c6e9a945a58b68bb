//! Rolling upgrade state.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Rolling upgrade state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RollingUpgradeState {
    /// Rolling upgrade enabled.
    pub rolling_upgrade_enabled: Option<bool>,
    /// Version.
    pub version: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RollingUpgradeState { rolling_upgrade_enabled = "rollingUpgradeEnabled", version } }

setters! {
    RollingUpgradeState {
        with_rolling_upgrade_enabled(rolling_upgrade_enabled: bool), with_version(version: String),
    }
}
