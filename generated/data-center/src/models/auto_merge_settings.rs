//! Auto merge settings.

use crate::models::Scope;
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Auto merge settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    AutoMergeSettings {
        with_enabled(enabled: bool), with_restriction_state(restriction_state: RestrictionState),
        with_scope(scope: Scope),
    }
}

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
    Other(Unlisted<RestrictionState>),
}

open_enum! {
    RestrictionState {
        None = "NONE", RestrictedUnmodifiable = "RESTRICTED_UNMODIFIABLE",
        RestrictedModifiable = "RESTRICTED_MODIFIABLE",
    }
}
