//! Hook script config.

use crate::models::{HookScript, Scope};

bitbucket_runtime::model! {
    /// A script that a project or repository runs, and when.
    ///
    /// What a repository says of a script replaces what its project says of it.
    pub struct HookScriptConfig {
        /// The project or repository that was set to run it.
        pub scope: Option<Scope>, with_scope;
        /// The script.
        pub script: Option<HookScript>, with_script;
        /// What it runs for, by id, such as `repo-push` and `branch-create`. An empty list means
        /// everything.
        ///
        /// Each item once.
        pub trigger_ids: Option<Vec<String>> = "triggerIds", with_trigger_ids([into String]);
    }
}
