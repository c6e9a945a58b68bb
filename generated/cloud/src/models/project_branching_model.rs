//! Project branching model.

use crate::models::BranchType;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// What the branches in a project's repositories are for, unless a repository has a model
    /// of its own.
    ///
    /// It names branches, since a project has none itself.
    pub struct ProjectBranchingModel, tag "project_branching_model" {
        /// The kinds of branches in use, with their prefixes.
        ///
        /// At most 4 items. Each item once.
        pub branch_types: Option<Vec<BranchType>>, with_branch_types([BranchType]);
        /// A branch that has a role in a project's model, by name.
        ///
        /// As `development`, it is the one that new work goes into.
        pub development: Option<ProjectBranchingModelBranch>, with_development;
        /// The branch that is released. Missing where the model has none.
        pub production: Option<ProjectBranchingModelBranch>, with_production;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// A branch that has a role in a project's model, by name.
    ///
    /// As `development`, it is the one that new work goes into.
    pub struct ProjectBranchingModelBranch {
        /// The name. A repository that has no such branch falls back to its main branch.
        pub name: Option<String>, with_name(into);
        /// Whether the role follows each repository's main branch instead.
        pub use_mainbranch: Option<bool>, with_use_mainbranch;
    }
}
