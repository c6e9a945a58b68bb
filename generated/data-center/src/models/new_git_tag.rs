//! New git tag.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A tag to create, with a say on its type.
    pub struct NewGitTag, made by new {
        /// Whether to replace a tag of this name. Without it the server refuses where there is one.
        pub force: Option<bool>, with_force;
        /// What an annotated tag says. A lightweight one has none.
        pub message: Option<String>, with_message(into);
        /// The plain name, such as `v1.2`.
        pub name: String, with_name(into);
        /// What it marks, a hash or the name of a branch or tag.
        pub start_point: String = "startPoint", with_start_point(into);
        /// Which of git's two types a tag has.
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

/// Which of git's two types a tag has.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GitTagType {
    /// `ANNOTATED`
    ///
    /// An object of its own, with message, author and date.
    Annotated,
    /// `LIGHTWEIGHT`
    ///
    /// A name for a commit and nothing more.
    Lightweight,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<GitTagType>),
}

bitbucket_runtime::open_enum! {
    GitTagType {
        Annotated = "ANNOTATED", Lightweight = "LIGHTWEIGHT",
    }
}
