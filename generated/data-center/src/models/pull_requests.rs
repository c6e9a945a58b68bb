//! Models of pull requests.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Timestamp};
use crate::models::{
    Comment, CommentAnchor, Commit, Diff, MergeOutcome, ParticipantRole, ParticipantStatus,
    PullRequest, RefChange, RefMatcher, RepositoryHookVeto, Scope, User,
};

/// Activity item type.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1activities/get/parameters/1/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActivityItemType {
    /// `COMMENT`
    Comment,
    /// `ACTIVITY`
    Activity,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ActivityItemType { Comment = "COMMENT", Activity = "ACTIVITY" });

/// Auto merge.
///
/// Schema: `#/components/schemas/RestAutoMergeRequest`
#[derive(Clone, PartialEq)]
pub struct AutoMerge {
    /// `#/components/schemas/RestAutoMergeRequest/properties/autoSubject`
    pub auto_subject: Option<bool>,
    /// `#/components/schemas/RestAutoMergeRequest/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestAutoMergeRequest/properties/fromHash`
    pub from_hash: Option<String>,
    /// `#/components/schemas/RestAutoMergeRequest/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestAutoMergeRequest/properties/strategyId`
    pub strategy_id: Option<String>,
    /// `#/components/schemas/RestAutoMergeRequest/properties/toRefId`
    pub to_ref_id: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AutoMerge {
    auto_subject = "autoSubject", created_date = "createdDate", from_hash = "fromHash", message,
    strategy_id = "strategyId", to_ref_id = "toRefId",
});

/// Auto merge result.
///
/// Schema: `#/components/schemas/RestAutoMergeProcessingResult`
#[derive(Clone, PartialEq)]
pub struct AutoMergeResult {
    /// `#/components/schemas/RestAutoMergeProcessingResult/properties/autoMergeProcessingStatus`
    pub auto_merge_processing_status: Option<AutoMergeStatus>,
    /// `#/components/schemas/RestAutoMergeProcessingResult/properties/pullRequest`
    pub pull_request: Option<Box<PullRequest>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AutoMergeResult {
    auto_merge_processing_status = "autoMergeProcessingStatus", pull_request = "pullRequest",
});

/// Auto merge status.
///
/// Schema: `#/components/schemas/RestAutoMergeProcessingResult/properties/autoMergeProcessingStatus`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoMergeStatus {
    /// `CANCELLED`
    Cancelled,
    /// `VETOED`
    Vetoed,
    /// `STALE`
    Stale,
    /// `MERGED`
    Merged,
    /// `LOCK_FAILURE`
    LockFailure,
    /// `UNKNOWN`
    Unknown,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(AutoMergeStatus {
    Cancelled = "CANCELLED", Vetoed = "VETOED", Stale = "STALE", Merged = "MERGED",
    LockFailure = "LOCK_FAILURE", Unknown = "UNKNOWN",
});

/// Change scope.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1changes/get/parameters/2/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeScope {
    /// `UNREVIEWED`
    Unreviewed,
    /// `RANGE`
    Range,
    /// `ALL`
    All,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ChangeScope { Unreviewed = "UNREVIEWED", Range = "RANGE", All = "ALL" });

/// Comment action.
///
/// Schema: `#/components/schemas/RestPullRequestActivity/properties/commentAction`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentAction {
    /// `ADDED`
    Added,
    /// `DELETED`
    Deleted,
    /// `EDITED`
    Edited,
    /// `REPLIED`
    Replied,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(CommentAction {
    Added = "ADDED", Deleted = "DELETED", Edited = "EDITED", Replied = "REPLIED",
});

/// Comment anchor state.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1comments/get/parameters/3/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentAnchorState {
    /// `ACTIVE`
    Active,
    /// `ORPHANED`
    Orphaned,
    /// `ALL`
    All,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(CommentAnchorState { Active = "ACTIVE", Orphaned = "ORPHANED", All = "ALL" });

/// Commit message suggestion.
///
/// Schema: `#/components/schemas/RestCommitMessageSuggestion`
#[derive(Clone, PartialEq)]
pub struct CommitMessageSuggestion {
    /// `#/components/schemas/RestCommitMessageSuggestion/properties/body`
    pub body: Option<String>,
    /// `#/components/schemas/RestCommitMessageSuggestion/properties/title`
    pub title: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitMessageSuggestion { body, title });

/// New pull request participant.
///
/// Schema: `#/components/schemas/RestPullRequestAssignParticipantRoleRequest`
#[derive(Clone, PartialEq)]
pub struct NewPullRequestParticipant {
    /// `#/components/schemas/RestPullRequestAssignParticipantRoleRequest/properties/role`
    pub role: ParticipantRole,
    /// `#/components/schemas/RestPullRequestAssignParticipantRoleRequest/properties/user`
    pub user: User,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewPullRequestParticipant { role, user });
setters!(NewPullRequestParticipant {
    with_role(role: ParticipantRole), with_user(user: User),
});

impl NewPullRequestParticipant {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(role: impl Into<ParticipantRole>, user: impl Into<User>) -> Self {
        Self::default().with_role(role).with_user(user)
    }
}

/// Pull request action.
///
/// Schema: `#/components/schemas/RestPullRequestActivity/properties/action`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestAction {
    /// `APPROVED`
    Approved,
    /// `AUTO_MERGE_CANCELLED`
    AutoMergeCancelled,
    /// `AUTO_MERGE_REQUESTED`
    AutoMergeRequested,
    /// `COMMENTED`
    Commented,
    /// `DECLINED`
    Declined,
    /// `DELETED`
    Deleted,
    /// `MERGED`
    Merged,
    /// `OPENED`
    Opened,
    /// `REOPENED`
    Reopened,
    /// `RESCOPED`
    Rescoped,
    /// `REVIEW_COMMENTED`
    ReviewCommented,
    /// `REVIEW_DISCARDED`
    ReviewDiscarded,
    /// `REVIEW_FINISHED`
    ReviewFinished,
    /// `REVIEWED`
    Reviewed,
    /// `UNAPPROVED`
    Unapproved,
    /// `UPDATED`
    Updated,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PullRequestAction {
    Approved = "APPROVED", AutoMergeCancelled = "AUTO_MERGE_CANCELLED",
    AutoMergeRequested = "AUTO_MERGE_REQUESTED", Commented = "COMMENTED", Declined = "DECLINED",
    Deleted = "DELETED", Merged = "MERGED", Opened = "OPENED", Reopened = "REOPENED",
    Rescoped = "RESCOPED", ReviewCommented = "REVIEW_COMMENTED",
    ReviewDiscarded = "REVIEW_DISCARDED", ReviewFinished = "REVIEW_FINISHED", Reviewed = "REVIEWED",
    Unapproved = "UNAPPROVED", Updated = "UPDATED",
});

/// Pull request activity.
///
/// Schema: `#/components/schemas/RestPullRequestActivity`
#[derive(Clone, PartialEq)]
pub struct PullRequestActivity {
    /// `#/components/schemas/RestPullRequestActivity/properties/action`
    pub action: Option<PullRequestAction>,
    /// `#/components/schemas/RestPullRequestActivity/properties/added`
    pub added: Option<RescopedCommits>,
    /// `#/components/schemas/RestPullRequestActivity/properties/addedReviewers`
    pub added_reviewers: Option<Vec<User>>,
    /// `#/components/schemas/RestPullRequestActivity/properties/comment`
    pub comment: Option<Box<Comment>>,
    /// `#/components/schemas/RestPullRequestActivity/properties/commentAction`
    pub comment_action: Option<CommentAction>,
    /// `#/components/schemas/RestPullRequestActivity/properties/commentAnchor`
    pub comment_anchor: Option<Box<CommentAnchor>>,
    /// `#/components/schemas/RestPullRequestActivity/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/RestPullRequestActivity/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestPullRequestActivity/properties/diff`
    pub diff: Option<Box<Diff>>,
    /// `#/components/schemas/RestPullRequestActivity/properties/fromHash`
    pub from_hash: Option<String>,
    /// `#/components/schemas/RestPullRequestActivity/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestPullRequestActivity/properties/previousFromHash`
    pub previous_from_hash: Option<String>,
    /// `#/components/schemas/RestPullRequestActivity/properties/previousToHash`
    pub previous_to_hash: Option<String>,
    /// `#/components/schemas/RestPullRequestActivity/properties/removed`
    pub removed: Option<RescopedCommits>,
    /// `#/components/schemas/RestPullRequestActivity/properties/removedReviewers`
    pub removed_reviewers: Option<Vec<User>>,
    /// `#/components/schemas/RestPullRequestActivity/properties/toHash`
    pub to_hash: Option<String>,
    /// `#/components/schemas/RestPullRequestActivity/properties/user`
    pub user: Option<User>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestActivity {
    action, added, added_reviewers = "addedReviewers", comment, comment_action = "commentAction",
    comment_anchor = "commentAnchor", commit, created_date = "createdDate", diff,
    from_hash = "fromHash", id, previous_from_hash = "previousFromHash",
    previous_to_hash = "previousToHash", removed, removed_reviewers = "removedReviewers",
    to_hash = "toHash", user,
});

/// Pull request decline.
///
/// Schema: `#/components/schemas/RestPullRequestDeclineRequest`
#[derive(Clone, PartialEq)]
pub struct PullRequestDecline {
    /// `#/components/schemas/RestPullRequestDeclineRequest/properties/comment`
    pub comment: Option<String>,
    /// `#/components/schemas/RestPullRequestDeclineRequest/properties/version`
    pub version: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestDecline { comment, version });
setters!(PullRequestDecline {
    with_comment(comment: String), with_version(version: i64),
});

/// Pull request delete.
///
/// Schema: `#/components/schemas/RestPullRequestDeleteRequest`
#[derive(Clone, PartialEq)]
pub struct PullRequestDelete {
    /// `#/components/schemas/RestPullRequestDeleteRequest/properties/version`
    pub version: i64,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestDelete { version });
setters!(PullRequestDelete { with_version(version: i64) });

impl PullRequestDelete {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(version: impl Into<i64>) -> Self {
        Self::default().with_version(version)
    }
}

/// Pull request direction.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1participants/get/parameters/4/schema`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestDirection {
    /// `INCOMING`
    Incoming,
    /// `OUTGOING`
    Outgoing,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PullRequestDirection { Incoming = "INCOMING", Outgoing = "OUTGOING" });

/// Pull request merge.
///
/// Schema: `#/components/schemas/RestPullRequestMergeRequest`
#[derive(Clone, PartialEq)]
pub struct PullRequestMerge {
    /// `#/components/schemas/RestPullRequestMergeRequest/properties/autoMerge`
    pub auto_merge: Option<bool>,
    /// `#/components/schemas/RestPullRequestMergeRequest/properties/autoSubject`
    pub auto_subject: Option<bool>,
    /// `#/components/schemas/RestPullRequestMergeRequest/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestPullRequestMergeRequest/properties/strategyId`
    pub strategy_id: Option<String>,
    /// `#/components/schemas/RestPullRequestMergeRequest/properties/version`
    pub version: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestMerge {
    auto_merge = "autoMerge", auto_subject = "autoSubject", message, strategy_id = "strategyId",
    version,
});
setters!(PullRequestMerge {
    with_auto_merge(auto_merge: bool), with_auto_subject(auto_subject: bool),
    with_message(message: String), with_strategy_id(strategy_id: String),
    with_version(version: i64),
});

/// Pull request mergeability.
///
/// Schema: `#/components/schemas/RestPullRequestMergeability`
#[derive(Clone, PartialEq)]
pub struct PullRequestMergeability {
    /// `#/components/schemas/RestPullRequestMergeability/properties/canMerge`
    pub can_merge: Option<bool>,
    /// `#/components/schemas/RestPullRequestMergeability/properties/conflicted`
    pub conflicted: Option<bool>,
    /// `#/components/schemas/RestPullRequestMergeability/properties/outcome`
    pub outcome: Option<MergeOutcome>,
    /// `#/components/schemas/RestPullRequestMergeability/properties/vetoes`
    pub vetoes: Option<Vec<RepositoryHookVeto>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestMergeability { can_merge = "canMerge", conflicted, outcome, vetoes });

/// Pull request order.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/8/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestOrder {
    /// `NEWEST`
    Newest,
    /// `OLDEST`
    Oldest,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PullRequestOrder { Newest = "NEWEST", Oldest = "OLDEST" });

/// Pull request participant update.
///
/// Schema: `#/components/schemas/RestPullRequestAssignStatusRequest`
#[derive(Clone, PartialEq)]
pub struct PullRequestParticipantUpdate {
    /// `#/components/schemas/RestPullRequestAssignStatusRequest/properties/lastReviewedCommit`
    pub last_reviewed_commit: Option<String>,
    /// `#/components/schemas/RestPullRequestAssignStatusRequest/properties/status`
    pub status: ParticipantStatus,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestParticipantUpdate {
    last_reviewed_commit = "lastReviewedCommit", status,
});
setters!(PullRequestParticipantUpdate {
    with_last_reviewed_commit(last_reviewed_commit: String), with_status(status: ParticipantStatus),
});

impl PullRequestParticipantUpdate {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(status: impl Into<ParticipantStatus>) -> Self {
        Self::default().with_status(status)
    }
}

/// Pull request rebase.
///
/// Schema: `#/components/schemas/RestPullRequestRebaseRequest`
#[derive(Clone, PartialEq)]
pub struct PullRequestRebase {
    /// `#/components/schemas/RestPullRequestRebaseRequest/properties/version`
    pub version: i64,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestRebase { version });
setters!(PullRequestRebase { with_version(version: i64) });

impl PullRequestRebase {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(version: impl Into<i64>) -> Self {
        Self::default().with_version(version)
    }
}

/// Pull request rebase result.
///
/// Schema: `#/components/schemas/RestPullRequestRebaseResult`
#[derive(Clone, PartialEq)]
pub struct PullRequestRebaseResult {
    /// `#/components/schemas/RestPullRequestRebaseResult/properties/refChange`
    pub ref_change: Option<RefChange>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestRebaseResult { ref_change = "refChange" });

/// Pull request rebaseability.
///
/// Schema: `#/components/schemas/RestPullRequestRebaseability`
#[derive(Clone, PartialEq)]
pub struct PullRequestRebaseability {
    /// `#/components/schemas/RestPullRequestRebaseability/properties/vetoes`
    pub vetoes: Option<Vec<RepositoryHookVeto>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestRebaseability { vetoes });

/// Pull request reopen.
///
/// Schema: `#/components/schemas/RestPullRequestReopenRequest`
#[derive(Clone, PartialEq)]
pub struct PullRequestReopen {
    /// `#/components/schemas/RestPullRequestReopenRequest/properties/version`
    pub version: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestReopen { version });
setters!(PullRequestReopen { with_version(version: i64) });

/// Pull request review.
///
/// Schema: `#/components/schemas/RestPullRequestFinishReviewRequest`
#[derive(Clone, PartialEq)]
pub struct PullRequestReview {
    /// `#/components/schemas/RestPullRequestFinishReviewRequest/properties/commentText`
    pub comment_text: Option<String>,
    /// `#/components/schemas/RestPullRequestFinishReviewRequest/properties/lastReviewedCommit`
    pub last_reviewed_commit: Option<String>,
    /// `#/components/schemas/RestPullRequestFinishReviewRequest/properties/participantStatus`
    pub participant_status: Option<ParticipantStatus>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestReview {
    comment_text = "commentText", last_reviewed_commit = "lastReviewedCommit",
    participant_status = "participantStatus",
});
setters!(PullRequestReview {
    with_comment_text(comment_text: String),
    with_last_reviewed_commit(last_reviewed_commit: String),
    with_participant_status(participant_status: ParticipantStatus),
});

/// Pull request state filter.
///
/// Schema: `#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests/get/parameters/6/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestStateFilter {
    /// `ALL`
    All,
    /// `DECLINED`
    Declined,
    /// `MERGED`
    Merged,
    /// `OPEN`
    Open,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PullRequestStateFilter {
    All = "ALL", Declined = "DECLINED", Merged = "MERGED", Open = "OPEN",
});

/// Rescoped commits.
///
/// Schema: `#/components/schemas/RestPullRequestRescopedCommits`
#[derive(Clone, PartialEq)]
pub struct RescopedCommits {
    /// `#/components/schemas/RestPullRequestRescopedCommits/properties/commits`
    pub commits: Option<Vec<Commit>>,
    /// `#/components/schemas/RestPullRequestRescopedCommits/properties/total`
    pub total: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RescopedCommits { commits, total });

/// Reviewer condition.
///
/// Schema: `#/components/schemas/RestPullRequestCondition`
#[derive(Clone, PartialEq)]
pub struct ReviewerCondition {
    /// `#/components/schemas/RestPullRequestCondition/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestPullRequestCondition/properties/requiredApprovals`
    pub required_approvals: Option<i64>,
    /// `#/components/schemas/RestPullRequestCondition/properties/reviewers`
    pub reviewers: Option<Vec<User>>,
    /// `#/components/schemas/RestPullRequestCondition/properties/scope`; set by the server
    pub scope: Option<Scope>,
    /// `#/components/schemas/RestPullRequestCondition/properties/sourceRefMatcher`
    pub source_ref_matcher: Option<RefMatcher>,
    /// `#/components/schemas/RestPullRequestCondition/properties/targetRefMatcher`
    pub target_ref_matcher: Option<RefMatcher>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ReviewerCondition {
    id, required_approvals = "requiredApprovals", reviewers, scope,
    source_ref_matcher = "sourceRefMatcher", target_ref_matcher = "targetRefMatcher",
});

/// Reviewer condition definition.
///
/// Schema: `#/components/schemas/RestDefaultReviewersRequest`
#[derive(Clone, PartialEq)]
pub struct ReviewerConditionDefinition {
    /// `#/components/schemas/RestDefaultReviewersRequest/properties/requiredApprovals`
    pub required_approvals: i64,
    /// `#/components/schemas/RestDefaultReviewersRequest/properties/reviewers`
    pub reviewers: Vec<User>,
    /// `#/components/schemas/RestDefaultReviewersRequest/properties/sourceMatcher`
    pub source_matcher: RefMatcher,
    /// `#/components/schemas/RestDefaultReviewersRequest/properties/targetMatcher`
    pub target_matcher: RefMatcher,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ReviewerConditionDefinition {
    required_approvals = "requiredApprovals", reviewers, source_matcher = "sourceMatcher",
    target_matcher = "targetMatcher",
});
setters!(ReviewerConditionDefinition {
    with_required_approvals(required_approvals: i64), with_reviewers(reviewers: [User]),
    with_source_matcher(source_matcher: RefMatcher),
    with_target_matcher(target_matcher: RefMatcher),
});

impl ReviewerConditionDefinition {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        required_approvals: impl Into<i64>,
        reviewers: impl IntoIterator<Item = impl Into<User>>,
        source_matcher: impl Into<RefMatcher>,
        target_matcher: impl Into<RefMatcher>,
    ) -> Self {
        Self::default()
            .with_required_approvals(required_approvals)
            .with_reviewers(reviewers)
            .with_source_matcher(source_matcher)
            .with_target_matcher(target_matcher)
    }
}

/// Reviewer group.
///
/// Schema: `#/components/schemas/RestReviewerGroup`
#[derive(Clone, PartialEq)]
pub struct ReviewerGroup {
    /// `#/components/schemas/RestReviewerGroup/properties/avatarUrl`; set by the server
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestReviewerGroup/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestReviewerGroup/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestReviewerGroup/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestReviewerGroup/properties/scope`; set by the server
    pub scope: Option<Scope>,
    /// `#/components/schemas/RestReviewerGroup/properties/users`
    pub users: Option<Vec<User>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ReviewerGroup { avatar_url = "avatarUrl", description, id, name, scope, users });
setters!(ReviewerGroup {
    with_description(description: String), with_name(name: String), with_users(users: [User]),
});

/// Suggestion apply.
///
/// Schema: `#/components/schemas/RestApplySuggestionRequest`
#[derive(Clone, PartialEq)]
pub struct SuggestionApply {
    /// `#/components/schemas/RestApplySuggestionRequest/properties/commentVersion`
    pub comment_version: i64,
    /// `#/components/schemas/RestApplySuggestionRequest/properties/commitMessage`
    pub commit_message: Option<String>,
    /// `#/components/schemas/RestApplySuggestionRequest/properties/pullRequestVersion`
    pub pull_request_version: i64,
    /// `#/components/schemas/RestApplySuggestionRequest/properties/suggestionIndex`
    pub suggestion_index: i64,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SuggestionApply {
    comment_version = "commentVersion", commit_message = "commitMessage",
    pull_request_version = "pullRequestVersion", suggestion_index = "suggestionIndex",
});
setters!(SuggestionApply {
    with_comment_version(comment_version: i64), with_commit_message(commit_message: String),
    with_pull_request_version(pull_request_version: i64),
    with_suggestion_index(suggestion_index: i64),
});

impl SuggestionApply {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        comment_version: impl Into<i64>,
        pull_request_version: impl Into<i64>,
        suggestion_index: impl Into<i64>,
    ) -> Self {
        Self::default()
            .with_comment_version(comment_version)
            .with_pull_request_version(pull_request_version)
            .with_suggestion_index(suggestion_index)
    }
}
