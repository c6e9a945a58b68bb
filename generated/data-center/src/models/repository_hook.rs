//! Repository hook.

use crate::models::{RepositoryHookDetails, Scope};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Repository hook.
#[derive(Clone, PartialEq)]
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
