//! Branching model.

use crate::models::Branch;
use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Branching model.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BranchingModel {
    /// Branch types.
    pub branch_types: Option<Vec<BranchType>>,
    /// Development.
    pub development: Option<BranchingModelBranch>,
    /// Production.
    pub production: Option<BranchingModelBranch>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    BranchingModel, tag "branching_model" {
        branch_types, development, production, r#type = "type",
    }
}

setters! {
    BranchingModel {
        with_branch_types(branch_types: [BranchType]),
        with_development(development: BranchingModelBranch),
        with_production(production: BranchingModelBranch),
    }
}

/// Branch type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BranchType {
    /// Kind.
    pub kind: Option<BranchTypeKind>,
    /// Prefix.
    pub prefix: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { BranchType { kind, prefix } }

setters! { BranchType { with_kind(kind: BranchTypeKind), with_prefix(prefix: String) } }

/// Branch type kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BranchTypeKind {
    /// `feature`
    Feature,
    /// `bugfix`
    Bugfix,
    /// `release`
    Release,
    /// `hotfix`
    Hotfix,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BranchTypeKind>),
}

open_enum! {
    BranchTypeKind {
        Feature = "feature", Bugfix = "bugfix", Release = "release", Hotfix = "hotfix",
    }
}

/// Branching model branch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BranchingModelBranch {
    /// Branch.
    pub branch: Option<Branch>,
    /// Name.
    pub name: Option<String>,
    /// Use mainbranch.
    pub use_mainbranch: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { BranchingModelBranch { branch, name, use_mainbranch } }

setters! {
    BranchingModelBranch {
        with_branch(branch: Branch), with_name(name: String),
        with_use_mainbranch(use_mainbranch: bool),
    }
}
