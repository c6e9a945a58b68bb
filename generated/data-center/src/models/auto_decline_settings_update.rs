//! Auto decline settings update.

bitbucket_runtime::model! {
    /// Auto decline settings update.
    pub struct AutoDeclineSettingsUpdate, made by new {
        /// Enabled.
        pub enabled: bool, with_enabled;
        /// Inactivity weeks.
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
