//! Hook script triggers.

bitbucket_runtime::model! {
    /// When a project or repository is to run a script.
    pub struct HookScriptTriggers, made by new {
        /// What it runs for, by id, such as `repo-push` and `branch-create`. An empty list means
        /// everything.
        ///
        /// Each item once.
        pub trigger_ids: Vec<String> = "triggerIds", with_trigger_ids([into String]);
    }
}

impl HookScriptTriggers {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(trigger_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::empty().with_trigger_ids(trigger_ids)
    }
}
