//! Repository pull request settings.

use crate::models::{MergeRequirement, PullRequestMergeConfig};
use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// Repository pull request settings.
    pub struct RepositoryPullRequestSettings {
        /// Com atlassian bitbucket server bitbucket build required builds merge check.
        pub required_builds_merge_check: Option<MergeRequirement> = "com.atlassian.bitbucket.server.bitbucket-build.requiredBuildsMergeCheck",
            with_required_builds_merge_check;
        /// Com atlassian bitbucket server bundled hooks required approvers merge hook.
        pub required_approvers_merge_check: Option<MergeRequirement> = "com.atlassian.bitbucket.server.bundled-hooks.requiredApproversMergeHook",
            with_required_approvers_merge_check;
        /// Merge config.
        pub merge_config: Option<Box<PullRequestMergeConfig>> = "mergeConfig",
            with_merge_config(Box<PullRequestMergeConfig>);
        /// Required all approvers.
        pub required_all_approvers: Option<bool> = "requiredAllApprovers",
            with_required_all_approvers;
        /// Required all tasks complete.
        pub required_all_tasks_complete: Option<bool> = "requiredAllTasksComplete",
            with_required_all_tasks_complete;
        /// Required approvers.
        pub required_approvers: Option<Json> = "requiredApprovers", with_required_approvers(into);
        /// Required successful builds.
        pub required_successful_builds: Option<Json> = "requiredSuccessfulBuilds",
            with_required_successful_builds(into);
        /// Unapprove on update.
        pub unapprove_on_update: Option<bool> = "unapproveOnUpdate", with_unapprove_on_update;
    }
}
