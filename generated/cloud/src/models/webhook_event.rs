//! Webhook event.

use bitbucket_runtime::wire::Unlisted;

/// Webhook event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `issue:comment_created`
    IssueCommentCreated,
    /// `issue:created`
    IssueCreated,
    /// `issue:updated`
    IssueUpdated,
    /// `pipeline:span_created`
    PipelineSpanCreated,
    /// `project:updated`
    ProjectUpdated,
    /// `pullrequest:approved`
    PullRequestApproved,
    /// `pullrequest:changes_request_created`
    PullRequestChangesRequestCreated,
    /// `pullrequest:changes_request_removed`
    PullRequestChangesRequestRemoved,
    /// `pullrequest:comment_created`
    PullRequestCommentCreated,
    /// `pullrequest:comment_deleted`
    PullRequestCommentDeleted,
    /// `pullrequest:comment_reopened`
    PullRequestCommentReopened,
    /// `pullrequest:comment_resolved`
    PullRequestCommentResolved,
    /// `pullrequest:comment_updated`
    PullRequestCommentUpdated,
    /// `pullrequest:created`
    PullRequestCreated,
    /// `pullrequest:fulfilled`
    PullRequestFulfilled,
    /// `pullrequest:push`
    PullRequestPush,
    /// `pullrequest:rejected`
    PullRequestRejected,
    /// `pullrequest:unapproved`
    PullRequestUnapproved,
    /// `pullrequest:updated`
    PullRequestUpdated,
    /// `repo:commit_comment_created`
    RepositoryCommitCommentCreated,
    /// `repo:commit_status_created`
    RepositoryCommitStatusCreated,
    /// `repo:commit_status_updated`
    RepositoryCommitStatusUpdated,
    /// `repo:created`
    RepositoryCreated,
    /// `repo:deleted`
    RepositoryDeleted,
    /// `repo:fork`
    RepositoryForked,
    /// `repo:imported`
    RepositoryImported,
    /// `repo:push`
    RepositoryPush,
    /// `repo:transfer`
    RepositoryTransferred,
    /// `repo:updated`
    RepositoryUpdated,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<WebhookEvent>),
}

bitbucket_runtime::open_enum! {
    WebhookEvent {
        IssueCommentCreated = "issue:comment_created", IssueCreated = "issue:created",
        IssueUpdated = "issue:updated", PipelineSpanCreated = "pipeline:span_created",
        ProjectUpdated = "project:updated", PullRequestApproved = "pullrequest:approved",
        PullRequestChangesRequestCreated = "pullrequest:changes_request_created",
        PullRequestChangesRequestRemoved = "pullrequest:changes_request_removed",
        PullRequestCommentCreated = "pullrequest:comment_created",
        PullRequestCommentDeleted = "pullrequest:comment_deleted",
        PullRequestCommentReopened = "pullrequest:comment_reopened",
        PullRequestCommentResolved = "pullrequest:comment_resolved",
        PullRequestCommentUpdated = "pullrequest:comment_updated",
        PullRequestCreated = "pullrequest:created", PullRequestFulfilled = "pullrequest:fulfilled",
        PullRequestPush = "pullrequest:push", PullRequestRejected = "pullrequest:rejected",
        PullRequestUnapproved = "pullrequest:unapproved",
        PullRequestUpdated = "pullrequest:updated",
        RepositoryCommitCommentCreated = "repo:commit_comment_created",
        RepositoryCommitStatusCreated = "repo:commit_status_created",
        RepositoryCommitStatusUpdated = "repo:commit_status_updated",
        RepositoryCreated = "repo:created", RepositoryDeleted = "repo:deleted",
        RepositoryForked = "repo:fork", RepositoryImported = "repo:imported",
        RepositoryPush = "repo:push", RepositoryTransferred = "repo:transfer",
        RepositoryUpdated = "repo:updated",
    }
}
