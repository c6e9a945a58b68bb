//! Auto decline settings update.

bitbucket_runtime::model! {
    /// Whether the server is to decline pull requests on which nothing happens.
    pub struct AutoDeclineSettingsUpdate, made by new {
        /// Whether it declines them.
        pub enabled: bool, with_enabled;
        /// After how many weeks without anything new.
        pub inactivity_weeks: Option<i64> = "inactivityWeeks", with_inactivity_weeks(into);
    }
}

impl AutoDeclineSettingsUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self::empty().with_enabled(enabled)
    }
}
