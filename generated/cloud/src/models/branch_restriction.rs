//! Branch restriction.

use crate::models::{Account, SelfLinks, UserGroup};
use bitbucket_runtime::wire::{Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Branch restriction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BranchRestriction {
    /// Branch match kind.
    pub branch_match_kind: Option<BranchMatchKind>,
    /// Branch type.
    pub branch_type: Option<RestrictedBranchType>,
    /// Groups.
    pub groups: Option<Vec<UserGroup>>,
    /// ID.
    pub id: Option<i64>,
    /// Kind.
    pub kind: Option<BranchRestrictionKind>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Pattern.
    pub pattern: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Users.
    pub users: Option<Vec<Account>>,
    /// Value.
    pub value: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    BranchRestriction, tag "branchrestriction" {
        branch_match_kind, branch_type, groups, id, kind, links, pattern, r#type = "type", users,
        value,
    }
}

setters! {
    BranchRestriction {
        with_branch_match_kind(branch_match_kind: BranchMatchKind),
        with_branch_type(branch_type: RestrictedBranchType), with_groups(groups: [UserGroup]),
        with_id(id: i64), with_kind(kind: BranchRestrictionKind), with_links(links: SelfLinks),
        with_pattern(pattern: String), with_users(users: [Account]), with_value(value: i64),
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

open_enum! { BranchMatchKind { BranchingModel = "branching_model", Glob = "glob" } }

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

open_enum! {
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

open_enum! {
    RestrictedBranchType {
        Feature = "feature", Bugfix = "bugfix", Release = "release", Hotfix = "hotfix",
        Development = "development", Production = "production",
    }
}
