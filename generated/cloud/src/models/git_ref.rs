//! Git ref.

use crate::models::{Branch, Commit, GitRefLinks, Tag};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object, setters};

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

hierarchy! {
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

/// Git ref base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GitRefBase {
    /// Links.
    pub links: Option<Box<GitRefLinks>>,
    /// Name.
    pub name: Option<String>,
    /// Target.
    pub target: Option<Box<Commit>>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { GitRefBase { links, name, target, r#type = "type" } }

setters! {
    GitRefBase {
        with_links(links: Box<GitRefLinks>), with_name(name: String),
        with_target(target: Box<Commit>),
    }
}
