//! Effective branching model.

use crate::models::{BranchType, BranchingModelBranch};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The branching model that a repository ends up with, its own or the one it inherits from
    /// its project.
    pub struct EffectiveBranchingModel, tag "effective_repo_branching_model" {
        /// The kinds of branches in use, with their prefixes.
        ///
        /// At most 4 items. Each item once.
        pub branch_types: Option<Vec<BranchType>>, with_branch_types([BranchType]);
        /// The branch that new work goes into.
        pub development: Option<BranchingModelBranch>, with_development;
        /// The branch that is released. Missing where the model has none.
        pub production: Option<BranchingModelBranch>, with_production;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
