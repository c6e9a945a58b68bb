//! Pull request activity.

use crate::models::{Comment, CommentAnchor, Commit, Diff, RescopedCommits, User};
use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Pull request activity.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestActivity {
    /// Action.
    pub action: Option<PullRequestAction>,
    /// Added.
    pub added: Option<RescopedCommits>,
    /// Added reviewers.
    pub added_reviewers: Option<Vec<User>>,
    /// Comment.
    pub comment: Option<Box<Comment>>,
    /// Comment action.
    pub comment_action: Option<CommentAction>,
    /// Comment anchor.
    pub comment_anchor: Option<Box<CommentAnchor>>,
    /// Commit.
    pub commit: Option<Box<Commit>>,
    /// Created date.
    pub created_date: Option<Timestamp>,
    /// Diff.
    pub diff: Option<Box<Diff>>,
    /// From hash.
    pub from_hash: Option<String>,
    /// ID.
    pub id: Option<i64>,
    /// Previous from hash.
    pub previous_from_hash: Option<String>,
    /// Previous to hash.
    pub previous_to_hash: Option<String>,
    /// Removed.
    pub removed: Option<RescopedCommits>,
    /// Removed reviewers.
    pub removed_reviewers: Option<Vec<User>>,
    /// To hash.
    pub to_hash: Option<String>,
    /// User.
    pub user: Option<User>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestActivity {
        action, added, added_reviewers = "addedReviewers", comment,
        comment_action = "commentAction", comment_anchor = "commentAnchor", commit,
        created_date = "createdDate", diff, from_hash = "fromHash", id,
        previous_from_hash = "previousFromHash", previous_to_hash = "previousToHash", removed,
        removed_reviewers = "removedReviewers", to_hash = "toHash", user,
    }
}

setters! {
    PullRequestActivity {
        with_action(action: PullRequestAction), with_added(added: RescopedCommits),
        with_added_reviewers(added_reviewers: [User]), with_comment(comment: Box<Comment>),
        with_comment_action(comment_action: CommentAction),
        with_comment_anchor(comment_anchor: Box<CommentAnchor>), with_commit(commit: Box<Commit>),
        with_created_date(created_date: Timestamp), with_diff(diff: Box<Diff>),
        with_from_hash(from_hash: String), with_id(id: i64),
        with_previous_from_hash(previous_from_hash: String),
        with_previous_to_hash(previous_to_hash: String), with_removed(removed: RescopedCommits),
        with_removed_reviewers(removed_reviewers: [User]), with_to_hash(to_hash: String),
        with_user(user: User),
    }
}

/// Comment action.
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
    /// A value that this version has no name for, as it came.
    Other(Unlisted<CommentAction>),
}

open_enum! {
    CommentAction {
        Added = "ADDED", Deleted = "DELETED", Edited = "EDITED", Replied = "REPLIED",
    }
}

/// Pull request action.
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
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestAction>),
}

open_enum! {
    PullRequestAction {
        Approved = "APPROVED", AutoMergeCancelled = "AUTO_MERGE_CANCELLED",
        AutoMergeRequested = "AUTO_MERGE_REQUESTED", Commented = "COMMENTED", Declined = "DECLINED",
        Deleted = "DELETED", Merged = "MERGED", Opened = "OPENED", Reopened = "REOPENED",
        Rescoped = "RESCOPED", ReviewCommented = "REVIEW_COMMENTED",
        ReviewDiscarded = "REVIEW_DISCARDED", ReviewFinished = "REVIEW_FINISHED",
        Reviewed = "REVIEWED", Unapproved = "UNAPPROVED", Updated = "UPDATED",
    }
}
