//! Project auto merge settings update.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Project auto merge settings update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectAutoMergeSettingsUpdate {
    /// Enabled.
    pub enabled: Option<bool>,
    /// Restriction action.
    pub restriction_action: Option<RestrictionAction>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ProjectAutoMergeSettingsUpdate { enabled, restriction_action = "restrictionAction" } }

setters! {
    ProjectAutoMergeSettingsUpdate {
        with_enabled(enabled: bool), with_restriction_action(restriction_action: RestrictionAction),
    }
}

/// Restriction action.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionAction {
    /// `CREATE`
    Create,
    /// `DELETE`
    Delete,
    /// `NONE`
    None,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RestrictionAction>),
}

open_enum! { RestrictionAction { Create = "CREATE", Delete = "DELETE", None = "NONE" } }
