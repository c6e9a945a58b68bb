//! Auto merge settings.

use crate::models::Scope;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Auto merge settings.
    pub struct AutoMergeSettings {
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Restriction state.
        pub restriction_state: Option<RestrictionState> = "restrictionState",
            with_restriction_state(into);
        /// Scope.
        pub scope: Option<Scope>, with_scope;
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

bitbucket_runtime::open_enum! {
    RestrictionState {
        None = "NONE", RestrictedUnmodifiable = "RESTRICTED_UNMODIFIABLE",
        RestrictedModifiable = "RESTRICTED_MODIFIABLE",
    }
}
