//! Webhook event.

use bitbucket_runtime::wire::Unlisted;

/// An event that webhooks are sent for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `issue:comment_created`
    ///
    /// Somebody commented on an issue.
    IssueCommentCreated,
    /// `issue:created`
    ///
    /// An issue was reported.
    IssueCreated,
    /// `issue:updated`
    ///
    /// An issue changed.
    IssueUpdated,
    /// `pipeline:span_created`
    ///
    /// A part of a pipeline's run was traced. What is sent is not documented here.
    PipelineSpanCreated,
    /// `project:updated`
    ///
    /// A project's settings changed.
    ProjectUpdated,
    /// `pullrequest:approved`
    ///
    /// Somebody approved a pull request.
    PullRequestApproved,
    /// `pullrequest:changes_request_created`
    ///
    /// A reviewer asked for changes.
    PullRequestChangesRequestCreated,
    /// `pullrequest:changes_request_removed`
    ///
    /// A reviewer took a request for changes back.
    PullRequestChangesRequestRemoved,
    /// `pullrequest:comment_created`
    ///
    /// Somebody commented on a pull request.
    PullRequestCommentCreated,
    /// `pullrequest:comment_deleted`
    ///
    /// A comment on a pull request was deleted.
    PullRequestCommentDeleted,
    /// `pullrequest:comment_reopened`
    ///
    /// A resolved thread of a pull request was opened again.
    PullRequestCommentReopened,
    /// `pullrequest:comment_resolved`
    ///
    /// A thread of a pull request was resolved.
    PullRequestCommentResolved,
    /// `pullrequest:comment_updated`
    ///
    /// A comment on a pull request was edited.
    PullRequestCommentUpdated,
    /// `pullrequest:created`
    ///
    /// A pull request was opened.
    PullRequestCreated,
    /// `pullrequest:fulfilled`
    ///
    /// A pull request was merged.
    PullRequestFulfilled,
    /// `pullrequest:push`
    ///
    /// The source of a pull request got new commits.
    PullRequestPush,
    /// `pullrequest:rejected`
    ///
    /// A pull request was declined.
    PullRequestRejected,
    /// `pullrequest:unapproved`
    ///
    /// Somebody took an approval back.
    PullRequestUnapproved,
    /// `pullrequest:updated`
    ///
    /// A pull request's title, description, reviewers or branches changed.
    PullRequestUpdated,
    /// `repo:commit_comment_created`
    ///
    /// Somebody commented on a commit.
    RepositoryCommitCommentCreated,
    /// `repo:commit_status_created`
    ///
    /// A build gave a commit its first status of a key.
    RepositoryCommitStatusCreated,
    /// `repo:commit_status_updated`
    ///
    /// A status of a commit changed.
    RepositoryCommitStatusUpdated,
    /// `repo:created`
    ///
    /// A repository was made.
    RepositoryCreated,
    /// `repo:deleted`
    ///
    /// A repository was deleted.
    RepositoryDeleted,
    /// `repo:fork`
    ///
    /// A repository was forked.
    RepositoryForked,
    /// `repo:imported`
    ///
    /// A repository was imported from elsewhere.
    RepositoryImported,
    /// `repo:push`
    ///
    /// Branches or tags were pushed, made or deleted.
    RepositoryPush,
    /// `repo:transfer`
    ///
    /// A repository moved to another owner.
    RepositoryTransferred,
    /// `repo:updated`
    ///
    /// A repository's name, description, website or language changed.
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
