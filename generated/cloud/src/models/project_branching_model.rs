//! Project branching model.

use crate::models::BranchType;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Project branching model.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectBranchingModel {
    /// Branch types.
    pub branch_types: Option<Vec<BranchType>>,
    /// Development.
    pub development: Option<ProjectBranchingModelBranch>,
    /// Production.
    pub production: Option<ProjectBranchingModelBranch>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ProjectBranchingModel, tag "project_branching_model" {
        branch_types, development, production, r#type = "type",
    }
}

setters! {
    ProjectBranchingModel {
        with_branch_types(branch_types: [BranchType]),
        with_development(development: ProjectBranchingModelBranch),
        with_production(production: ProjectBranchingModelBranch),
    }
}

/// Project branching model branch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ProjectBranchingModelBranch {
    /// Name.
    pub name: Option<String>,
    /// Use mainbranch.
    pub use_mainbranch: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ProjectBranchingModelBranch { name, use_mainbranch } }

setters! {
    ProjectBranchingModelBranch {
        with_name(name: String), with_use_mainbranch(use_mainbranch: bool),
    }
}
