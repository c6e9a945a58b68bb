//! Project branching model.

use crate::models::BranchType;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Project branching model.
    pub struct ProjectBranchingModel, tag "project_branching_model" {
        /// At most 4 items. Each item once.
        pub branch_types: Option<Vec<BranchType>>, with_branch_types([BranchType]);
        /// Development.
        pub development: Option<ProjectBranchingModelBranch>, with_development;
        /// Production.
        pub production: Option<ProjectBranchingModelBranch>, with_production;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// Project branching model branch.
    pub struct ProjectBranchingModelBranch {
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Use mainbranch.
        pub use_mainbranch: Option<bool>, with_use_mainbranch;
    }
}
