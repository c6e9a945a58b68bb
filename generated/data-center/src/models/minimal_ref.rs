//! Minimal ref.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Minimal ref.
    pub struct MinimalRef {
        /// Display ID.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Type.
        pub r#type: Option<RefType> = "type", with_type(into);
    }
}

/// Ref type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefType {
    /// `BRANCH`
    Branch,
    /// `TAG`
    Tag,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefType>),
}

bitbucket_runtime::open_enum! { RefType { Branch = "BRANCH", Tag = "TAG" } }
