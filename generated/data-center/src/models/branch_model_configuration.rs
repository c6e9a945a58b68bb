//! Branch model configuration.

use crate::models::{BranchModelBranch, BranchModelType};

bitbucket_runtime::model! {
    /// Branch model configuration.
    pub struct BranchModelConfiguration {
        /// Development.
        pub development: Option<BranchModelBranch>, with_development;
        /// Production.
        pub production: Option<BranchModelBranch>, with_production;
        /// Types.
        pub types: Option<Vec<BranchModelType>>, with_types([BranchModelType]);
    }
}
