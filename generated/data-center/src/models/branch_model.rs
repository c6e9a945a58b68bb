//! Branch model.

use crate::models::{Branch, BranchModelType};

bitbucket_runtime::model! {
    /// The branch model of a repository: which of its branches mean what.
    ///
    /// Branch permissions and default reviewers can refer to it, such as for all feature
    /// branches.
    pub struct BranchModel {
        /// The branch that work is merged into, as it is now.
        pub development: Option<Branch>, with_development;
        /// The branch of what is released, as it is now. Missing where the model has none.
        pub production: Option<Branch>, with_production;
        /// The kinds of branches, each with the prefix that tells it.
        pub types: Option<Vec<BranchModelType>>, with_types([BranchModelType]);
    }
}
