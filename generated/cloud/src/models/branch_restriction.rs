//! Branch restriction.

use crate::models::{Account, SelfLinks, UserGroup};
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Branch restriction.
    pub struct BranchRestriction, tag "branchrestriction" {
        /// Branch match kind.
        pub branch_match_kind: Option<BranchMatchKind>, with_branch_match_kind(into);
        /// Branch type.
        pub branch_type: Option<RestrictedBranchType>, with_branch_type(into);
        /// Groups.
        pub groups: Option<Vec<UserGroup>>, with_groups([UserGroup]);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Kind.
        pub kind: Option<BranchRestrictionKind>, with_kind(into);
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Pattern.
        pub pattern: Option<String>, with_pattern(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Users.
        pub users: Option<Vec<Account>>, with_users([into Account]);
        /// Value.
        pub value: Option<i64>, with_value(into);
    }
}

/// Branch match kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BranchMatchKind {
    /// `branching_model`
    BranchingModel,
    /// `glob`
    Glob,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BranchMatchKind>),
}

bitbucket_runtime::open_enum! {
    BranchMatchKind {
        BranchingModel = "branching_model", Glob = "glob",
    }
}

/// Branch restriction kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BranchRestrictionKind {
    /// `push`
    Push,
    /// `delete`
    Delete,
    /// `force`
    Force,
    /// `restrict_merges`
    RestrictMerges,
    /// `require_tasks_to_be_completed`
    RequireTasksToBeCompleted,
    /// `require_approvals_to_merge`
    RequireApprovalsToMerge,
    /// `require_review_group_approvals_to_merge`
    RequireReviewGroupApprovalsToMerge,
    /// `require_default_reviewer_approvals_to_merge`
    RequireDefaultReviewerApprovalsToMerge,
    /// `require_no_changes_requested`
    RequireNoChangesRequested,
    /// `require_passing_builds_to_merge`
    RequirePassingBuildsToMerge,
    /// `require_commits_behind`
    RequireCommitsBehind,
    /// `reset_pullrequest_approvals_on_change`
    ResetPullRequestApprovalsOnChange,
    /// `smart_reset_pullrequest_approvals`
    SmartResetPullRequestApprovals,
    /// `reset_pullrequest_changes_requested_on_change`
    ResetPullRequestChangesRequestedOnChange,
    /// `require_all_dependencies_merged`
    RequireAllDependenciesMerged,
    /// `enforce_merge_checks`
    EnforceMergeChecks,
    /// `allow_auto_merge_when_builds_pass`
    AllowAutoMergeWhenBuildsPass,
    /// `require_all_comments_resolved`
    RequireAllCommentsResolved,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BranchRestrictionKind>),
}

bitbucket_runtime::open_enum! {
    BranchRestrictionKind {
        Push = "push", Delete = "delete", Force = "force", RestrictMerges = "restrict_merges",
        RequireTasksToBeCompleted = "require_tasks_to_be_completed",
        RequireApprovalsToMerge = "require_approvals_to_merge",
        RequireReviewGroupApprovalsToMerge = "require_review_group_approvals_to_merge",
        RequireDefaultReviewerApprovalsToMerge = "require_default_reviewer_approvals_to_merge",
        RequireNoChangesRequested = "require_no_changes_requested",
        RequirePassingBuildsToMerge = "require_passing_builds_to_merge",
        RequireCommitsBehind = "require_commits_behind",
        ResetPullRequestApprovalsOnChange = "reset_pullrequest_approvals_on_change",
        SmartResetPullRequestApprovals = "smart_reset_pullrequest_approvals",
        ResetPullRequestChangesRequestedOnChange = "reset_pullrequest_changes_requested_on_change",
        RequireAllDependenciesMerged = "require_all_dependencies_merged",
        EnforceMergeChecks = "enforce_merge_checks",
        AllowAutoMergeWhenBuildsPass = "allow_auto_merge_when_builds_pass",
        RequireAllCommentsResolved = "require_all_comments_resolved",
    }
}

/// Restricted branch type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictedBranchType {
    /// `feature`
    Feature,
    /// `bugfix`
    Bugfix,
    /// `release`
    Release,
    /// `hotfix`
    Hotfix,
    /// `development`
    Development,
    /// `production`
    Production,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RestrictedBranchType>),
}

bitbucket_runtime::open_enum! {
    RestrictedBranchType {
        Feature = "feature", Bugfix = "bugfix", Release = "release", Hotfix = "hotfix",
        Development = "development", Production = "production",
    }
}
