//! Pull request merge parameters.

use crate::models::MergeStrategy;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// How a pull request is to be merged. Nothing in it has to be said.
    pub struct PullRequestMergeParameters, tag "pullrequest_merge_parameters" {
        /// Whether to delete the source branch. Left out, the pull request's own setting counts.
        pub close_source_branch: Option<bool>, with_close_source_branch;
        /// How to merge. Left out, the default of the destination counts; one that the branch does
        /// not take is refused.
        ///
        /// Default: `merge_commit`
        pub merge_strategy: Option<MergeStrategy>, with_merge_strategy(into);
        /// The message of the commit that the merge makes. Left out, the server writes one.
        pub message: Option<String>, with_message(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
