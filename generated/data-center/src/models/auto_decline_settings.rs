//! Auto decline settings.

use crate::models::Scope;

bitbucket_runtime::model! {
    /// Whether the server declines pull requests on which nothing happens, and after how long.
    ///
    /// A repository without settings of its own has those of its project; `scope` says whose
    /// they are.
    pub struct AutoDeclineSettings {
        /// Whether it declines them.
        pub enabled: Option<bool>, with_enabled;
        /// After how many weeks without anything new.
        pub inactivity_weeks: Option<i64> = "inactivityWeeks", with_inactivity_weeks(into);
        /// What settings or rules hold for, or come from.
        pub scope: Option<Scope>, with_scope;
    }
}
