//! Minimal ref.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A branch or tag by its names, without the commit that it is at.
    ///
    /// In full its name is `refs/heads/boats`, for people `boats`.
    pub struct MinimalRef {
        /// The name for people, such as `feature/sails`.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// The full name, such as `refs/heads/feature/sails`.
        pub id: Option<String>, with_id(into);
        /// Whether it is a branch or a tag.
        pub r#type: Option<RefType> = "type", with_type(into);
    }
}

/// Whether a ref is a branch or a tag.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefType {
    /// `BRANCH`
    ///
    /// A branch, which moves with each commit.
    Branch,
    /// `TAG`
    ///
    /// A tag, which stays at its commit.
    Tag,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefType>),
}

bitbucket_runtime::open_enum! { RefType { Branch = "BRANCH", Tag = "TAG" } }
