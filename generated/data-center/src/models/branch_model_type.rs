//! Branch model type.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A kind of branch, told by how its name begins.
    pub struct BranchModelType {
        /// What people read, such as `Feature`.
        pub display_name: Option<String> = "displayName", with_display_name(into);
        /// Whether the model has this kind. It comes only with how the model is set up.
        pub enabled: Option<bool>, with_enabled;
        /// What a kind of branch is for.
        pub id: Option<BranchModelTypeId>, with_id(into);
        /// How the names begin, such as `feature/`.
        pub prefix: Option<String>, with_prefix(into);
    }
}

/// What a kind of branch is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BranchModelTypeId {
    /// `BUGFIX`
    ///
    /// To mend what is in development.
    Bugfix,
    /// `FEATURE`
    ///
    /// To build something new.
    Feature,
    /// `HOTFIX`
    ///
    /// To mend what is released already.
    Hotfix,
    /// `RELEASE`
    ///
    /// To prepare a release.
    Release,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BranchModelTypeId>),
}

bitbucket_runtime::open_enum! {
    BranchModelTypeId {
        Bugfix = "BUGFIX", Feature = "FEATURE", Hotfix = "HOTFIX", Release = "RELEASE",
    }
}
