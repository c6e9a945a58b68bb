//! Effective branching model.

use crate::models::{BranchType, BranchingModelBranch};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Effective branching model.
    pub struct EffectiveBranchingModel, tag "effective_repo_branching_model" {
        /// At most 4 items. Each item once.
        pub branch_types: Option<Vec<BranchType>>, with_branch_types([BranchType]);
        /// Development.
        pub development: Option<BranchingModelBranch>, with_development;
        /// Production.
        pub production: Option<BranchingModelBranch>, with_production;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
