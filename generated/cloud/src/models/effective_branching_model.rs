//! Effective branching model.

use crate::models::{BranchType, BranchingModelBranch};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, TypeTag};

/// Effective branching model.
#[derive(Clone, PartialEq)]
pub struct EffectiveBranchingModel {
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
    EffectiveBranchingModel, tag "effective_repo_branching_model" {
        branch_types, development, production, r#type = "type",
    }
}
