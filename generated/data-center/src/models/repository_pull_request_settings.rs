//! Repository pull request settings.

use crate::models::{MergeRequirement, PullRequestMergeConfig};
use bitbucket_runtime::wire::{Extra, Json};
use bitbucket_runtime::{object, setters};

/// Repository pull request settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryPullRequestSettings {
    /// Com atlassian bitbucket server bitbucket build required builds merge check.
    pub required_builds_merge_check: Option<MergeRequirement>,
    /// Com atlassian bitbucket server bundled hooks required approvers merge hook.
    pub required_approvers_merge_check: Option<MergeRequirement>,
    /// Merge config.
    pub merge_config: Option<Box<PullRequestMergeConfig>>,
    /// Required all approvers.
    pub required_all_approvers: Option<bool>,
    /// Required all tasks complete.
    pub required_all_tasks_complete: Option<bool>,
    /// Required approvers.
    pub required_approvers: Option<Json>,
    /// Required successful builds.
    pub required_successful_builds: Option<Json>,
    /// Unapprove on update.
    pub unapprove_on_update: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RepositoryPullRequestSettings {
        required_builds_merge_check = "com.atlassian.bitbucket.server.bitbucket-build.requiredBuildsMergeCheck",
        required_approvers_merge_check = "com.atlassian.bitbucket.server.bundled-hooks.requiredApproversMergeHook",
        merge_config = "mergeConfig", required_all_approvers = "requiredAllApprovers",
        required_all_tasks_complete = "requiredAllTasksComplete",
        required_approvers = "requiredApprovers",
        required_successful_builds = "requiredSuccessfulBuilds",
        unapprove_on_update = "unapproveOnUpdate",
    }
}

setters! {
    RepositoryPullRequestSettings {
        with_required_builds_merge_check(required_builds_merge_check: MergeRequirement),
        with_required_approvers_merge_check(required_approvers_merge_check: MergeRequirement),
        with_merge_config(merge_config: Box<PullRequestMergeConfig>),
        with_required_all_approvers(required_all_approvers: bool),
        with_required_all_tasks_complete(required_all_tasks_complete: bool),
        with_required_approvers(required_approvers: Json),
        with_required_successful_builds(required_successful_builds: Json),
        with_unapprove_on_update(unapprove_on_update: bool),
    }
}
