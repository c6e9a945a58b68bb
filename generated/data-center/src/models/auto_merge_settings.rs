//! Auto merge settings.

use crate::models::Scope;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Auto merge settings.
#[derive(Clone, PartialEq)]
pub struct AutoMergeSettings {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Restriction state.
    pub restriction_state: Option<RestrictionState>,
    /// Scope.
    pub scope: Option<Scope>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AutoMergeSettings { enabled, restriction_state = "restrictionState", scope } }

/// Restriction state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionState {
    /// `NONE`
    None,
    /// `RESTRICTED_UNMODIFIABLE`
    RestrictedUnmodifiable,
    /// `RESTRICTED_MODIFIABLE`
    RestrictedModifiable,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! {
    RestrictionState {
        None = "NONE", RestrictedUnmodifiable = "RESTRICTED_UNMODIFIABLE",
        RestrictedModifiable = "RESTRICTED_MODIFIABLE",
    }
}
