//! Git ref.

use crate::models::{Branch, Commit, GitRefLinks, Tag};
use bitbucket_runtime::wire::TypeTag;

/// A branch or a tag of a repository. `type` says which of the two it is.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum GitRef {
    /// `branch`, `named_branch`
    Branch(Box<Branch>),
    /// `tag`
    Tag(Box<Tag>),
    /// Any other tag, or none.
    Other(Box<GitRefBase>),
}

bitbucket_runtime::hierarchy! {
    GitRef by "type", else GitRefBase {
        Branch(Branch) = "branch" | "named_branch",
        Tag(Tag) = "tag",
    }
    /// `links` of whichever this is.
    links -> &GitRefLinks, by as_deref;
    /// `name` of whichever this is.
    name -> &str, by as_deref;
    /// `target` of whichever this is.
    target -> &Commit, by as_deref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
}

bitbucket_runtime::model! {
    /// A branch or a tag of a repository. `type` says which of the two it is.
    pub struct GitRefBase {
        /// Where the branch or the tag is found.
        pub links: Option<Box<GitRefLinks>>, with_links(Box<GitRefLinks>);
        /// The plain name, such as `main` or `v1.4`, without `refs/heads/` or `refs/tags/`.
        pub name: Option<String>, with_name(into);
        /// The commit that it is at.
        pub target: Option<Box<Commit>>, with_target(Box<Commit>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
