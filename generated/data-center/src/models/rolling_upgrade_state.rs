//! Rolling upgrade state.

bitbucket_runtime::model! {
    /// Whether the nodes of a mirror may run different versions, as while they are upgraded one
    /// by one.
    pub struct RollingUpgradeState {
        /// Whether they may.
        pub rolling_upgrade_enabled: Option<bool> = "rollingUpgradeEnabled",
            with_rolling_upgrade_enabled;
        /// The lowest version that runs on one of them, such as `9.4.0`.
        pub version: Option<String>, with_version(into);
    }
}
