//! Pull request activity.

use crate::models::{Comment, CommentAnchor, Commit, Diff, RescopedCommits, User};
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// One thing that happened to a pull request.
    ///
    /// What it was says `action`; which of the other fields are there depends on it.
    pub struct PullRequestActivity {
        /// What happened to a pull request.
        pub action: Option<PullRequestAction>, with_action(into);
        /// The commits that came. Only where a branch moved.
        pub added: Option<RescopedCommits>, with_added;
        /// Who is asked to review it from then on. Only for updates.
        pub added_reviewers: Option<Vec<User>> = "addedReviewers", with_added_reviewers([User]);
        /// The comment, with its replies. Only where somebody commented.
        pub comment: Option<Box<Comment>>, with_comment(Box<Comment>);
        /// What happened to a comment.
        pub comment_action: Option<CommentAction> = "commentAction", with_comment_action(into);
        /// The file or line that the comment is about. Missing for one on the whole.
        pub comment_anchor: Option<Box<CommentAnchor>> = "commentAnchor",
            with_comment_anchor(Box<CommentAnchor>);
        /// The commit that the merge made. Only for merges.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// When it happened.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// The lines around the comment, as they were when it was written, it seems.
        pub diff: Option<Box<Diff>>, with_diff(Box<Diff>);
        /// The commit of the source branch afterwards. Only where a branch moved.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// The number of what happened.
        pub id: Option<i64>, with_id(into);
        /// The commit of the source branch before. Only where a branch moved.
        pub previous_from_hash: Option<String> = "previousFromHash", with_previous_from_hash(into);
        /// The commit of the target branch before. Only where a branch moved.
        pub previous_to_hash: Option<String> = "previousToHash", with_previous_to_hash(into);
        /// The commits that went, such as by a forced push. Only where a branch moved.
        pub removed: Option<RescopedCommits>, with_removed;
        /// Who is no longer asked to review it. Only for updates.
        pub removed_reviewers: Option<Vec<User>> = "removedReviewers",
            with_removed_reviewers([User]);
        /// The commit of the target branch afterwards. Only where a branch moved.
        pub to_hash: Option<String> = "toHash", with_to_hash(into);
        /// Who did it.
        pub user: Option<User>, with_user;
    }
}

/// What happened to a comment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentAction {
    /// `ADDED`
    ///
    /// It is new.
    Added,
    /// `DELETED`
    ///
    /// It is gone.
    Deleted,
    /// `EDITED`
    ///
    /// Its text changed.
    Edited,
    /// `REPLIED`
    ///
    /// Somebody replied to it.
    Replied,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<CommentAction>),
}

bitbucket_runtime::open_enum! {
    CommentAction {
        Added = "ADDED", Deleted = "DELETED", Edited = "EDITED", Replied = "REPLIED",
    }
}

/// What happened to a pull request.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestAction {
    /// `APPROVED`
    ///
    /// A reviewer approved it.
    Approved,
    /// `AUTO_MERGE_CANCELLED`
    ///
    /// It waits no longer to be merged by itself.
    AutoMergeCancelled,
    /// `AUTO_MERGE_REQUESTED`
    ///
    /// Somebody asked for a merge as soon as all merge checks pass.
    AutoMergeRequested,
    /// `COMMENTED`
    ///
    /// Somebody commented. `commentAction` says whether the comment was written, changed or
    /// deleted.
    Commented,
    /// `DECLINED`
    ///
    /// Somebody, or the server, declined it.
    Declined,
    /// `DELETED`
    ///
    /// It was deleted.
    Deleted,
    /// `MERGED`
    ///
    /// It was merged, and `commit` is what the merge made.
    Merged,
    /// `OPENED`
    ///
    /// It was opened.
    Opened,
    /// `REOPENED`
    ///
    /// It was declined before, and somebody opened it again.
    Reopened,
    /// `RESCOPED`
    ///
    /// One of its branches moved, such as by a push. `added` and `removed` hold the commits
    /// that came and went.
    Rescoped,
    /// `REVIEW_COMMENTED`
    ///
    /// Somebody commented as part of a review, it seems.
    ReviewCommented,
    /// `REVIEW_DISCARDED`
    ///
    /// Somebody gave up a review, with the comments that were pending.
    ReviewDiscarded,
    /// `REVIEW_FINISHED`
    ///
    /// Somebody finished a review, and its comments can be seen.
    ReviewFinished,
    /// `REVIEWED`
    ///
    /// A reviewer asked for changes.
    Reviewed,
    /// `UNAPPROVED`
    ///
    /// A reviewer took back what they said.
    Unapproved,
    /// `UPDATED`
    ///
    /// Somebody changed it. `addedReviewers` and `removedReviewers` say who is asked to review
    /// it now, and who no longer.
    Updated,
    /// `MERGE_QUEUE_ADDED`
    ///
    /// Somebody put it into the merge queue.
    ///
    /// Seen in 10.2 and later; not in 9.6.
    MergeQueueAdded,
    /// `MERGE_QUEUE_EJECTED`
    ///
    /// It was thrown out of the merge queue, as by a failed build or a conflict, and is open
    /// still.
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
