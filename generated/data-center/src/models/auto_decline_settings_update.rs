//! Auto decline settings update.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Auto decline settings update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutoDeclineSettingsUpdate {
    /// Enabled.
    pub enabled: bool,
    /// Inactivity weeks.
    pub inactivity_weeks: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AutoDeclineSettingsUpdate { enabled, inactivity_weeks = "inactivityWeeks" }, new }

setters! {
    AutoDeclineSettingsUpdate {
        with_enabled(enabled: bool), with_inactivity_weeks(inactivity_weeks: i64),
    }
}

impl AutoDeclineSettingsUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self::empty().with_enabled(enabled)
    }
}
