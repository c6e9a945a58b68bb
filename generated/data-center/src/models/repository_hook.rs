//! Repository hook.

use crate::models::{RepositoryHookDetails, Scope};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Repository hook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryHook {
    /// Configured.
    pub configured: Option<bool>,
    /// Details.
    pub details: Option<RepositoryHookDetails>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Scope.
    pub scope: Option<Scope>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RepositoryHook { configured, details, enabled, scope } }

setters! {
    RepositoryHook {
        with_configured(configured: bool), with_details(details: RepositoryHookDetails),
        with_enabled(enabled: bool), with_scope(scope: Scope),
    }
}
