//! Pull request merge parameters.

use crate::models::MergeStrategy;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pull request merge parameters.
    pub struct PullRequestMergeParameters, tag "pullrequest_merge_parameters" {
        /// Close source branch.
        pub close_source_branch: Option<bool>, with_close_source_branch;
        /// Default: `merge_commit`
        pub merge_strategy: Option<MergeStrategy>, with_merge_strategy(into);
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
