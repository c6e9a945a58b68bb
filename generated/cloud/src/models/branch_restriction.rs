//! Branch restriction.

use crate::models::{Account, SelfLinks, UserGroup};
use bitbucket_runtime::wire::{TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// A rule about branches: who may push or merge, and what a pull request needs before it is
    /// merged.
    ///
    /// A rule holds for every branch that it matches. A repository has no two rules of one kind
    /// for the same match. Matches that overlap are possible; what the rules mean together is
    /// not documented.
    #[doc(alias = "branch permission")]
    #[doc(alias = "branch protection")]
    #[doc(alias = "merge check")]
    pub struct BranchRestriction, tag "branchrestriction" {
        /// How a restriction finds its branches. `glob`, where nothing is said.
        pub branch_match_kind: Option<BranchMatchKind>, with_branch_match_kind(into);
        /// Which branches of the branching model a restriction is about, where it goes by that.
        pub branch_type: Option<RestrictedBranchType>, with_branch_type(into);
        /// The groups that `push` and `restrict_merges` do not hold for. Those two need the list;
        /// other kinds do not take it.
        pub groups: Option<Vec<UserGroup>>, with_groups([UserGroup]);
        /// The number that the restriction's operations are called with.
        pub id: Option<i64>, with_id(into);
        /// What a restriction forbids or asks for.
        pub kind: Option<BranchRestrictionKind>, with_kind(into);
        /// Where the API has the restriction.
        pub links: Option<SelfLinks>, with_links;
        /// Which names match: `*` stands for any letters, also none, all else for itself, as in
        /// `release/*`. Empty where the branching model decides.
        pub pattern: Option<String>, with_pattern(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The users that `push` and `restrict_merges` do not hold for. Those two need the list;
        /// empty lists of users and groups mean nobody.
        pub users: Option<Vec<Account>>, with_users([into Account]);
        /// The number that some kinds need: approvals, builds, or commits behind. Null for the
        /// others.
        pub value: Option<i64>, with_value(into);
    }
}

/// How a restriction finds its branches. `glob`, where nothing is said.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BranchMatchKind {
    /// `branching_model`
    ///
    /// By their role in the branching model, in `branch_type`.
    BranchingModel,
    /// `glob`
    ///
    /// By their names, in `pattern`.
    Glob,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<BranchMatchKind>),
}

bitbucket_runtime::open_enum! {
    BranchMatchKind {
        BranchingModel = "branching_model", Glob = "glob",
    }
}

/// What a restriction forbids or asks for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BranchRestrictionKind {
    /// `push`
    ///
    /// Only the users and groups of the restriction may push.
    Push,
    /// `delete`
    ///
    /// Nobody may delete the branch.
    Delete,
    /// `force`
    ///
    /// Nobody may rewrite the branch's history.
    Force,
    /// `restrict_merges`
    ///
    /// Only the users and groups of the restriction may merge.
    RestrictMerges,
    /// `require_tasks_to_be_completed`
    ///
    /// A merge needs all tasks done.
    RequireTasksToBeCompleted,
    /// `require_approvals_to_merge`
    ///
    /// A merge needs as many approvals as `value` says.
    RequireApprovalsToMerge,
    /// `require_review_group_approvals_to_merge`
    ///
    /// A merge needs approvals of review groups. How many is not documented.
    RequireReviewGroupApprovalsToMerge,
    /// `require_default_reviewer_approvals_to_merge`
    ///
    /// A merge needs as many approvals of default reviewers as `value` says.
    RequireDefaultReviewerApprovalsToMerge,
    /// `require_no_changes_requested`
    ///
    /// A merge needs that no reviewer asks for changes.
    RequireNoChangesRequested,
    /// `require_passing_builds_to_merge`
    ///
    /// A merge needs as many successful builds as `value` says.
    RequirePassingBuildsToMerge,
    /// `require_commits_behind`
    ///
    /// A merge needs a source that is no more commits behind its destination than `value` says.
    RequireCommitsBehind,
    /// `reset_pullrequest_approvals_on_change`
    ///
    /// A push to the source takes all approvals away.
    ResetPullRequestApprovalsOnChange,
    /// `smart_reset_pullrequest_approvals`
    ///
    /// A push to the source takes approvals away where it changes the diff.
    SmartResetPullRequestApprovals,
    /// `reset_pullrequest_changes_requested_on_change`
    ///
    /// A push to the source takes requests for changes away.
    ResetPullRequestChangesRequestedOnChange,
    /// `require_all_dependencies_merged`
    ///
    /// A merge needs the pull requests that this one depends on merged first.
    RequireAllDependenciesMerged,
    /// `enforce_merge_checks`
    ///
    /// A pull request that fails a check cannot be merged, where otherwise one is only warned.
    EnforceMergeChecks,
    /// `allow_auto_merge_when_builds_pass`
    ///
    /// A pull request may be set to merge by itself once its builds pass.
    AllowAutoMergeWhenBuildsPass,
    /// `require_all_comments_resolved`
    ///
    /// A merge needs every comment resolved.
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

/// Which branches of the branching model a restriction is about, where it goes by that.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictedBranchType {
    /// `feature`
    ///
    /// Branches with the prefix for new work.
    Feature,
    /// `bugfix`
    ///
    /// Branches with the prefix for repairs.
    Bugfix,
    /// `release`
    ///
    /// Branches with the prefix for releases.
    Release,
    /// `hotfix`
    ///
    /// Branches with the prefix for urgent repairs.
    Hotfix,
    /// `development`
    ///
    /// The branch that new work goes into.
    Development,
    /// `production`
    ///
    /// The branch that is released.
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
