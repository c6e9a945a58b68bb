//! Auto decline settings.

use crate::models::Scope;

bitbucket_runtime::model! {
    /// Auto decline settings.
    pub struct AutoDeclineSettings {
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Inactivity weeks.
        pub inactivity_weeks: Option<i64> = "inactivityWeeks", with_inactivity_weeks(into);
        /// Scope.
        pub scope: Option<Scope>, with_scope;
    }
}
