//! Branching model.

use crate::models::Branch;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, open_enum};

/// Branching model.
#[derive(Clone, PartialEq)]
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

/// Branch type.
#[derive(Clone, PartialEq)]
pub struct BranchType {
    /// Kind.
    pub kind: Option<BranchTypeKind>,
    /// Prefix.
    pub prefix: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { BranchType { kind, prefix } }

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
    Other(String),
}

open_enum! {
    BranchTypeKind {
        Feature = "feature", Bugfix = "bugfix", Release = "release", Hotfix = "hotfix",
    }
}

/// Branching model branch.
#[derive(Clone, PartialEq)]
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
