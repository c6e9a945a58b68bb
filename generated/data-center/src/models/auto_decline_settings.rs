//! Auto decline settings.

use crate::models::Scope;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Auto decline settings.
#[derive(Clone, PartialEq)]
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
