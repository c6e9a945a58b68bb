//! Hook script triggers.

bitbucket_runtime::model! {
    /// Hook script triggers.
    pub struct HookScriptTriggers, made by new {
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
