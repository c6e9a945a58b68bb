//! Git ref.

use crate::models::{Branch, Commit, GitRefLinks, Tag};
use bitbucket_runtime::wire::TypeTag;

/// Git ref.
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
    /// Git ref base.
    pub struct GitRefBase {
        /// Links.
        pub links: Option<Box<GitRefLinks>>, with_links(Box<GitRefLinks>);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Target.
        pub target: Option<Box<Commit>>, with_target(Box<Commit>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
