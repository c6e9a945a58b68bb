//! Auto merge settings.

use crate::models::Scope;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Whether pull requests may wait to be merged, and who may change that.
    ///
    /// A repository without settings of its own has those of its project; `scope` says whose
    /// they are.
    pub struct AutoMergeSettings {
        /// Whether one may ask for such merges.
        pub enabled: Option<bool>, with_enabled;
        /// Whether a project's settings hold for its repositories in any case.
        pub restriction_state: Option<RestrictionState> = "restrictionState",
            with_restriction_state(into);
        /// Where these settings come from, a project or a repository.
        pub scope: Option<Scope>, with_scope;
    }
}

/// Whether a project's settings hold for its repositories in any case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionState {
    /// `NONE`
    ///
    /// Repositories may have settings of their own.
    None,
    /// `RESTRICTED_UNMODIFIABLE`
    ///
    /// The project decides, and here they cannot be changed, it seems.
    RestrictedUnmodifiable,
    /// `RESTRICTED_MODIFIABLE`
    ///
    /// Repositories may not have their own. Here, in the project, they can be changed, it
    /// seems.
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
