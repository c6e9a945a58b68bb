//! Branching model.

use crate::models::Branch;
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// What the branches of a repository are for: which one takes new work, which one is
    /// released, and what prefixes mean.
    ///
    /// This is the model as it applies. The settings behind it are asked for, and changed,
    /// apart from it.
    pub struct BranchingModel, tag "branching_model" {
        /// The kinds of branches in use, with their prefixes. Those that are switched off are left
        /// out.
        ///
        /// At most 4 items. Each item once.
        pub branch_types: Option<Vec<BranchType>>, with_branch_types([BranchType]);
        /// The branch that has a role in the model.
        ///
        /// As `development`, it is the one that new work goes into.
        pub development: Option<BranchingModelBranch>, with_development;
        /// The branch that is released. Missing where the model has none.
        pub production: Option<BranchingModelBranch>, with_production;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// A kind of branches, told by a prefix of the name.
    pub struct BranchType {
        /// What branches with a prefix are for.
        pub kind: Option<BranchTypeKind>, with_kind(into);
        /// What the names begin with, such as `feature/`. Never empty.
        pub prefix: Option<String>, with_prefix(into);
    }
}

/// What branches with a prefix are for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BranchTypeKind {
    /// `feature`
    ///
    /// New work.
    Feature,
    /// `bugfix`
    ///
    /// Repairs of what is in development.
    Bugfix,
    /// `release`
    ///
    /// Preparation of a release.
    Release,
    /// `hotfix`
    ///
    /// Urgent repairs of what is released.
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
    /// The branch that has a role in the model.
    ///
    /// As `development`, it is the one that new work goes into.
    pub struct BranchingModelBranch {
        /// The branch itself. Missing where no such branch exists.
        pub branch: Option<Branch>, with_branch;
        /// The branch's name, whether it exists or not. Null where the main branch is meant and the
        /// repository is empty.
        pub name: Option<String>, with_name(into);
        /// Whether the role follows the main branch instead of a branch chosen by name.
        pub use_mainbranch: Option<bool>, with_use_mainbranch;
    }
}
