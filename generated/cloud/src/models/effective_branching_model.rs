//! Effective branching model.

use crate::models::{BranchType, BranchingModelBranch};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Effective branching model.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    EffectiveBranchingModel {
        with_branch_types(branch_types: [BranchType]),
        with_development(development: BranchingModelBranch),
        with_production(production: BranchingModelBranch),
    }
}
