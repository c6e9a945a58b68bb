//! Branch model type.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Branch model type.
    pub struct BranchModelType {
        /// Display name.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// ID.
        pub id: Option<BranchModelTypeId>, with_id(into);
        /// Prefix.
        pub prefix: Option<String>, with_prefix(into);
    }
}

/// Branch model type ID.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BranchModelTypeId {
    /// `BUGFIX`
    Bugfix,
    /// `FEATURE`
    Feature,
    /// `HOTFIX`
    Hotfix,
    /// `RELEASE`
    Release,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BranchModelTypeId>),
}

bitbucket_runtime::open_enum! {
    BranchModelTypeId {
        Bugfix = "BUGFIX", Feature = "FEATURE", Hotfix = "HOTFIX", Release = "RELEASE",
    }
}
