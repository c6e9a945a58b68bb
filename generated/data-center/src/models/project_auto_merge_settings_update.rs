//! Project auto merge settings update.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Whether pull requests in a project may wait to be merged.
    pub struct ProjectAutoMergeSettingsUpdate {
        /// Whether one may ask for such merges.
        pub enabled: Option<bool>, with_enabled;
        /// Whether repositories may decide for themselves.
        pub restriction_action: Option<RestrictionAction> = "restrictionAction",
            with_restriction_action(into);
    }
}

/// Whether repositories may decide for themselves.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionAction {
    /// `CREATE`
    ///
    /// From now on they may not, and have what the project says.
    Create,
    /// `DELETE`
    ///
    /// From now on they may.
    Delete,
    /// `NONE`
    ///
    /// That stays as it is.
    None,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RestrictionAction>),
}

bitbucket_runtime::open_enum! {
    RestrictionAction {
        Create = "CREATE", Delete = "DELETE", None = "NONE",
    }
}
