//! Auto decline settings.

use crate::models::Scope;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Auto decline settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutoDeclineSettings {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Inactivity weeks.
    pub inactivity_weeks: Option<i64>,
    /// Scope.
    pub scope: Option<Scope>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AutoDeclineSettings { enabled, inactivity_weeks = "inactivityWeeks", scope } }

setters! {
    AutoDeclineSettings {
        with_enabled(enabled: bool), with_inactivity_weeks(inactivity_weeks: i64),
        with_scope(scope: Scope),
    }
}
