//! Ref matcher type.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Ref matcher type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefMatcherType {
    /// ID.
    pub id: Option<RefMatcherKind>,
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RefMatcherType { id, name } }

setters! { RefMatcherType { with_id(id: RefMatcherKind), with_name(name: String) } }

/// Ref matcher kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefMatcherKind {
    /// `ANY_REF`
    AnyRef,
    /// `BRANCH`
    Branch,
    /// `PATTERN`
    Pattern,
    /// `MODEL_CATEGORY`
    ModelCategory,
    /// `MODEL_BRANCH`
    ModelBranch,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefMatcherKind>),
}

open_enum! {
    RefMatcherKind {
        AnyRef = "ANY_REF", Branch = "BRANCH", Pattern = "PATTERN",
        ModelCategory = "MODEL_CATEGORY", ModelBranch = "MODEL_BRANCH",
    }
}
