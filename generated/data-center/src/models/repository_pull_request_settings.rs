//! Repository pull request settings.

use crate::models::{MergeRequirement, PullRequestMergeConfig};
use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// What a repository demands of pull requests, and how it merges them.
    ///
    /// To change something, send only that; the rest stays.
    pub struct RepositoryPullRequestSettings {
        /// How many builds of the newest commit must have succeeded, and whether that is checked.
        pub required_builds_merge_check: Option<MergeRequirement> = "com.atlassian.bitbucket.server.bitbucket-build.requiredBuildsMergeCheck",
            with_required_builds_merge_check;
        /// How many people must have approved, and whether that is checked.
        pub required_approvers_merge_check: Option<MergeRequirement> = "com.atlassian.bitbucket.server.bundled-hooks.requiredApproversMergeHook",
            with_required_approvers_merge_check;
        /// How pull requests may be merged. An empty object, sent, gives up the own choice, and
        /// that of the project or server holds.
        pub merge_config: Option<Box<PullRequestMergeConfig>> = "mergeConfig",
            with_merge_config(Box<PullRequestMergeConfig>);
        /// Whether every reviewer must have approved.
        pub required_all_approvers: Option<bool> = "requiredAllApprovers",
            with_required_all_approvers;
        /// Whether all tasks must be done.
        pub required_all_tasks_complete: Option<bool> = "requiredAllTasksComplete",
            with_required_all_tasks_complete;
        /// How many people must have approved, under an older name. A number, 0 where that is not
        /// checked.
        ///
        /// Some versions answer an object here, with `enabled` and `count`.
        pub required_approvers: Option<Json> = "requiredApprovers", with_required_approvers(into);
        /// How many builds must have succeeded, under an older name. A number, 0 where that is not
        /// checked.
        ///
        /// Some versions answer an object here, with `enabled` and `count`.
        pub required_successful_builds: Option<Json> = "requiredSuccessfulBuilds",
            with_required_successful_builds(into);
        /// Whether new commits take back the approvals there are.
        pub unapprove_on_update: Option<bool> = "unapproveOnUpdate", with_unapprove_on_update;
    }
}
