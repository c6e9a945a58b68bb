//! Hook script config.

use crate::models::{HookScript, Scope};

bitbucket_runtime::model! {
    /// Hook script config.
    pub struct HookScriptConfig {
        /// Scope.
        pub scope: Option<Scope>, with_scope;
        /// Script.
        pub script: Option<HookScript>, with_script;
        /// Each item once.
        pub trigger_ids: Option<Vec<String>> = "triggerIds", with_trigger_ids([into String]);
    }
}
