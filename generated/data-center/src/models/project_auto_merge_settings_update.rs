//! Project auto merge settings update.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Project auto merge settings update.
    pub struct ProjectAutoMergeSettingsUpdate {
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Restriction action.
        pub restriction_action: Option<RestrictionAction> = "restrictionAction",
            with_restriction_action(into);
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

bitbucket_runtime::open_enum! {
    RestrictionAction {
        Create = "CREATE", Delete = "DELETE", None = "NONE",
    }
}
