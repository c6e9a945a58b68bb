//! Rolling upgrade state.

bitbucket_runtime::model! {
    /// Rolling upgrade state.
    pub struct RollingUpgradeState {
        /// Rolling upgrade enabled.
        pub rolling_upgrade_enabled: Option<bool> = "rollingUpgradeEnabled",
            with_rolling_upgrade_enabled;
        /// Version.
        pub version: Option<String>, with_version(into);
    }
}
