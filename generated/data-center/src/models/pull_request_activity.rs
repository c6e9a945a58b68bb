//! Pull request activity.

use crate::models::{Comment, CommentAnchor, Commit, Diff, RescopedCommits, User};
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Pull request activity.
    pub struct PullRequestActivity {
        /// Action.
        pub action: Option<PullRequestAction>, with_action(into);
        /// Added.
        pub added: Option<RescopedCommits>, with_added;
        /// Added reviewers.
        pub added_reviewers: Option<Vec<User>> = "addedReviewers", with_added_reviewers([User]);
        /// Comment.
        pub comment: Option<Box<Comment>>, with_comment(Box<Comment>);
        /// Comment action.
        pub comment_action: Option<CommentAction> = "commentAction", with_comment_action(into);
        /// Comment anchor.
        pub comment_anchor: Option<Box<CommentAnchor>> = "commentAnchor",
            with_comment_anchor(Box<CommentAnchor>);
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Created date.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// Diff.
        pub diff: Option<Box<Diff>>, with_diff(Box<Diff>);
        /// From hash.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Previous from hash.
        pub previous_from_hash: Option<String> = "previousFromHash", with_previous_from_hash(into);
        /// Previous to hash.
        pub previous_to_hash: Option<String> = "previousToHash", with_previous_to_hash(into);
        /// Removed.
        pub removed: Option<RescopedCommits>, with_removed;
        /// Removed reviewers.
        pub removed_reviewers: Option<Vec<User>> = "removedReviewers",
            with_removed_reviewers([User]);
        /// To hash.
        pub to_hash: Option<String> = "toHash", with_to_hash(into);
        /// User.
        pub user: Option<User>, with_user;
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

bitbucket_runtime::open_enum! {
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
    /// `MERGE_QUEUE_ADDED`
    ///
    /// Seen in 10.2 and later; not in 9.6.
    MergeQueueAdded,
    /// `MERGE_QUEUE_EJECTED`
    ///
    /// Seen in 10.2 and later; not in 9.6.
    MergeQueueEjected,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<PullRequestAction>),
}

bitbucket_runtime::open_enum! {
    PullRequestAction {
        Approved = "APPROVED", AutoMergeCancelled = "AUTO_MERGE_CANCELLED",
        AutoMergeRequested = "AUTO_MERGE_REQUESTED", Commented = "COMMENTED", Declined = "DECLINED",
        Deleted = "DELETED", Merged = "MERGED", Opened = "OPENED", Reopened = "REOPENED",
        Rescoped = "RESCOPED", ReviewCommented = "REVIEW_COMMENTED",
        ReviewDiscarded = "REVIEW_DISCARDED", ReviewFinished = "REVIEW_FINISHED",
        Reviewed = "REVIEWED", Unapproved = "UNAPPROVED", Updated = "UPDATED",
        MergeQueueAdded = "MERGE_QUEUE_ADDED", MergeQueueEjected = "MERGE_QUEUE_EJECTED",
    }
}
