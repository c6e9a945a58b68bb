//! Branching model.

use crate::models::Branch;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Branching model.
    pub struct BranchingModel, tag "branching_model" {
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

bitbucket_runtime::model! {
    /// Branch type.
    pub struct BranchType {
        /// Kind.
        pub kind: Option<BranchTypeKind>, with_kind(into);
        /// Prefix.
        pub prefix: Option<String>, with_prefix(into);
    }
}

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

bitbucket_runtime::open_enum! {
    BranchTypeKind {
        Feature = "feature", Bugfix = "bugfix", Release = "release", Hotfix = "hotfix",
    }
}

bitbucket_runtime::model! {
    /// Branching model branch.
    pub struct BranchingModelBranch {
        /// Branch.
        pub branch: Option<Branch>, with_branch;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Use mainbranch.
        pub use_mainbranch: Option<bool>, with_use_mainbranch;
    }
}
