//! Branch model.

use crate::models::{Branch, BranchModelType};

bitbucket_runtime::model! {
    /// Branch model.
    pub struct BranchModel {
        /// Development.
        pub development: Option<Branch>, with_development;
        /// Production.
        pub production: Option<Branch>, with_production;
        /// Types.
        pub types: Option<Vec<BranchModelType>>, with_types([BranchModelType]);
    }
}
