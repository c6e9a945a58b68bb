//! New branch.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// New branch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewBranch {
    /// Name.
    pub name: String,
    /// Target.
    pub target: NewBranchTarget,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NewBranch { name, target }, new }

setters! { NewBranch { with_name(name: String), with_target(target: NewBranchTarget) } }

impl NewBranch {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(name: impl Into<String>, target: impl Into<NewBranchTarget>) -> Self {
        Self::empty().with_name(name).with_target(target)
    }
}

/// New branch target.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewBranchTarget {
    /// Hash.
    pub hash: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NewBranchTarget { hash }, new }

setters! { NewBranchTarget { with_hash(hash: String) } }

impl NewBranchTarget {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(hash: impl Into<String>) -> Self {
        Self::empty().with_hash(hash)
    }
}
