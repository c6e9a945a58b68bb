//! New git tag.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// New git tag.
    pub struct NewGitTag, made by new {
        /// Force.
        pub force: Option<bool>, with_force;
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Name.
        pub name: String, with_name(into);
        /// Start point.
        pub start_point: String = "startPoint", with_start_point(into);
        /// Type.
        pub r#type: Option<GitTagType> = "type", with_type(into);
    }
}

impl NewGitTag {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>, start_point: impl Into<String>) -> Self {
        Self::empty().with_name(name).with_start_point(start_point)
    }
}

/// Git tag type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GitTagType {
    /// `ANNOTATED`
    Annotated,
    /// `LIGHTWEIGHT`
    Lightweight,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<GitTagType>),
}

bitbucket_runtime::open_enum! {
    GitTagType {
        Annotated = "ANNOTATED", Lightweight = "LIGHTWEIGHT",
    }
}
