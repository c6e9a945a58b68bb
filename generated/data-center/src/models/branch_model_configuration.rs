//! Branch model configuration.

use crate::models::{BranchModelBranch, BranchModelType};

bitbucket_runtime::model! {
    /// How the branch model of a repository is set up.
    pub struct BranchModelConfiguration {
        /// Which branch work is merged into.
        pub development: Option<BranchModelBranch>, with_development;
        /// Which branch holds what is released. Missing where the model has none.
        pub production: Option<BranchModelBranch>, with_production;
        /// The kinds of branches, those that are switched off as well.
        pub types: Option<Vec<BranchModelType>>, with_types([BranchModelType]);
    }
}
