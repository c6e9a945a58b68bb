//! Models of refs.

use bitbucket_runtime::{hierarchy, object, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Branch, Commit, CommitAuthor, GitRefLinks};

/// Git ref.
///
/// Schema: `#/components/schemas/ref`, told apart by `type`
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

impl GitRef {
    /// `links` of whichever this is.
    #[must_use]
    #[inline]
    pub fn links(&self) -> Option<&GitRefLinks> {
        match self {
            Self::Branch(model) => model.links.as_ref(),
            Self::Tag(model) => model.links.as_ref(),
            Self::Other(model) => model.links.as_ref(),
        }
    }

    /// `name` of whichever this is.
    #[must_use]
    #[inline]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Branch(model) => model.name.as_deref(),
            Self::Tag(model) => model.name.as_deref(),
            Self::Other(model) => model.name.as_deref(),
        }
    }

    /// `target` of whichever this is.
    #[must_use]
    #[inline]
    pub fn target(&self) -> Option<&Commit> {
        match self {
            Self::Branch(model) => model.target.as_deref(),
            Self::Tag(model) => model.target.as_deref(),
            Self::Other(model) => model.target.as_deref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Branch(model) => model.r#type.as_str(),
            Self::Tag(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(GitRef by "type", else GitRefBase {
    Branch(Branch) = "branch" | "named_branch",
    Tag(Tag) = "tag",
});

/// Git ref base.
///
/// Schema: `#/components/schemas/ref`
#[derive(Clone, PartialEq)]
pub struct GitRefBase {
    /// `#/components/schemas/ref/properties/links`
    pub links: Option<GitRefLinks>,
    /// `#/components/schemas/ref/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/ref/properties/target`
    pub target: Option<Box<Commit>>,
    /// `#/components/schemas/ref/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(GitRefBase { links, name, target, r#type = "type" });

/// New branch.
///
/// Schema: `#/components/schemas/branch_create`
#[derive(Clone, PartialEq)]
pub struct NewBranch {
    /// `#/components/schemas/branch_create/properties/name`
    pub name: String,
    /// `#/components/schemas/branch_create/properties/target`
    pub target: NewBranchTarget,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewBranch { name, target });
setters!(NewBranch { with_name(name: String), with_target(target: NewBranchTarget) });

impl NewBranch {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(name: impl Into<String>, target: impl Into<NewBranchTarget>) -> Self {
        Self::default().with_name(name).with_target(target)
    }
}

/// New branch target.
///
/// Schema: `#/components/schemas/branch_create/properties/target`
#[derive(Clone, PartialEq)]
pub struct NewBranchTarget {
    /// `#/components/schemas/branch_create/properties/target/properties/hash`
    pub hash: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewBranchTarget { hash });
setters!(NewBranchTarget { with_hash(hash: String) });

impl NewBranchTarget {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(hash: impl Into<String>) -> Self {
        Self::default().with_hash(hash)
    }
}

/// Tag.
///
/// Schema: `#/components/schemas/tag`
#[derive(Clone, PartialEq)]
pub struct Tag {
    /// `#/components/schemas/tag/allOf/1/properties/date`
    pub date: Option<DateTime>,
    /// `#/components/schemas/ref/properties/links`
    pub links: Option<GitRefLinks>,
    /// `#/components/schemas/tag/allOf/1/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/ref/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/tag/allOf/1/properties/tagger`
    pub tagger: Option<CommitAuthor>,
    /// `#/components/schemas/ref/properties/target`
    pub target: Option<Box<Commit>>,
    /// `#/components/schemas/ref/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Tag, tag "tag" { date, links, message, name, tagger, target, r#type = "type" });
setters!(Tag {
    with_date(date: DateTime), with_links(links: GitRefLinks), with_message(message: String),
    with_name(name: String), with_tagger(tagger: CommitAuthor), with_target(target: Box<Commit>),
});
