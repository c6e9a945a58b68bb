//! What the API sends of itself.

use crate::models::{
    IssueCommentCreated, IssueCreated, IssueUpdated, PipelineSpanCreated, ProjectUpdated,
    PullRequestApproved, PullRequestChangesRequestCreated, PullRequestChangesRequestRemoved,
    PullRequestCommentCreated, PullRequestCommentDeleted, PullRequestCommentReopened,
    PullRequestCommentResolved, PullRequestCommentUpdated, PullRequestCreated,
    PullRequestFulfilled, PullRequestPush, PullRequestRejected, PullRequestUnapproved,
    PullRequestUpdated, RepositoryCommitCommentCreated, RepositoryCommitStatusCreated,
    RepositoryCommitStatusUpdated, RepositoryCreated, RepositoryDeleted, RepositoryForked,
    RepositoryImported, RepositoryPush, RepositoryTransferred, RepositoryUpdated,
};

/// What the API sends of itself, by the name of the webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookPayload {
    /// `issue:comment_created`
    IssueCommentCreated(Box<IssueCommentCreated>),
    /// `issue:created`
    IssueCreated(Box<IssueCreated>),
    /// `issue:updated`
    IssueUpdated(Box<IssueUpdated>),
    /// `pipeline:span_created`
    PipelineSpanCreated(Box<PipelineSpanCreated>),
    /// `project:updated`
    ProjectUpdated(Box<ProjectUpdated>),
    /// `pullrequest:approved`
    PullrequestApproved(Box<PullRequestApproved>),
    /// `pullrequest:changes_request_created`
    PullrequestChangesRequestCreated(Box<PullRequestChangesRequestCreated>),
    /// `pullrequest:changes_request_removed`
    PullrequestChangesRequestRemoved(Box<PullRequestChangesRequestRemoved>),
    /// `pullrequest:comment_created`
    PullrequestCommentCreated(Box<PullRequestCommentCreated>),
    /// `pullrequest:comment_deleted`
    PullrequestCommentDeleted(Box<PullRequestCommentDeleted>),
    /// `pullrequest:comment_reopened`
    PullrequestCommentReopened(Box<PullRequestCommentReopened>),
    /// `pullrequest:comment_resolved`
    PullrequestCommentResolved(Box<PullRequestCommentResolved>),
    /// `pullrequest:comment_updated`
    PullrequestCommentUpdated(Box<PullRequestCommentUpdated>),
    /// `pullrequest:created`
    PullrequestCreated(Box<PullRequestCreated>),
    /// `pullrequest:fulfilled`
    PullrequestFulfilled(Box<PullRequestFulfilled>),
    /// `pullrequest:push`
    PullrequestPush(Box<PullRequestPush>),
    /// `pullrequest:rejected`
    PullrequestRejected(Box<PullRequestRejected>),
    /// `pullrequest:unapproved`
    PullrequestUnapproved(Box<PullRequestUnapproved>),
    /// `pullrequest:updated`
    PullrequestUpdated(Box<PullRequestUpdated>),
    /// `repo:commit_comment_created`
    RepoCommitCommentCreated(Box<RepositoryCommitCommentCreated>),
    /// `repo:commit_status_created`
    RepoCommitStatusCreated(Box<RepositoryCommitStatusCreated>),
    /// `repo:commit_status_updated`
    RepoCommitStatusUpdated(Box<RepositoryCommitStatusUpdated>),
    /// `repo:created`
    RepoCreated(Box<RepositoryCreated>),
    /// `repo:deleted`
    RepoDeleted(Box<RepositoryDeleted>),
    /// `repo:fork`
    RepoFork(Box<RepositoryForked>),
    /// `repo:imported`
    RepoImported(Box<RepositoryImported>),
    /// `repo:push`
    RepoPush(Box<RepositoryPush>),
    /// `repo:transfer`
    RepoTransfer(Box<RepositoryTransferred>),
    /// `repo:updated`
    RepoUpdated(Box<RepositoryUpdated>),
    /// A webhook that the document does not name: what it is called, and what it holds.
    Other(String, bitbucket_runtime::wire::Json),
}

impl WebhookPayload {
    /// The names of all webhooks, as the document has them.
    pub const NAMES: &[&str] = &[
        "issue:comment_created",
        "issue:created",
        "issue:updated",
        "pipeline:span_created",
        "project:updated",
        "pullrequest:approved",
        "pullrequest:changes_request_created",
        "pullrequest:changes_request_removed",
        "pullrequest:comment_created",
        "pullrequest:comment_deleted",
        "pullrequest:comment_reopened",
        "pullrequest:comment_resolved",
        "pullrequest:comment_updated",
        "pullrequest:created",
        "pullrequest:fulfilled",
        "pullrequest:push",
        "pullrequest:rejected",
        "pullrequest:unapproved",
        "pullrequest:updated",
        "repo:commit_comment_created",
        "repo:commit_status_created",
        "repo:commit_status_updated",
        "repo:created",
        "repo:deleted",
        "repo:fork",
        "repo:imported",
        "repo:push",
        "repo:transfer",
        "repo:updated",
    ];

    /// Reads what a webhook of this name sent, which is JSON. Whether it came from the API is for the
    /// caller to see: nothing is verified.
    ///
    /// # Errors
    /// Where the bytes are not JSON, or not what a webhook of this name sends.
    pub fn read(name: &str, body: &[u8]) -> Result<Self, bitbucket_runtime::wire::DecodeError> {
        Ok(match name {
            "issue:comment_created" => {
                Self::IssueCommentCreated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "issue:created" => {
                Self::IssueCreated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "issue:updated" => {
                Self::IssueUpdated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pipeline:span_created" => {
                Self::PipelineSpanCreated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "project:updated" => {
                Self::ProjectUpdated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pullrequest:approved" => {
                Self::PullrequestApproved(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pullrequest:changes_request_created" => Self::PullrequestChangesRequestCreated(
                Box::new(bitbucket_runtime::wire::from_slice(body)?),
            ),
            "pullrequest:changes_request_removed" => Self::PullrequestChangesRequestRemoved(
                Box::new(bitbucket_runtime::wire::from_slice(body)?),
            ),
            "pullrequest:comment_created" => Self::PullrequestCommentCreated(Box::new(
                bitbucket_runtime::wire::from_slice(body)?,
            )),
            "pullrequest:comment_deleted" => Self::PullrequestCommentDeleted(Box::new(
                bitbucket_runtime::wire::from_slice(body)?,
            )),
            "pullrequest:comment_reopened" => Self::PullrequestCommentReopened(Box::new(
                bitbucket_runtime::wire::from_slice(body)?,
            )),
            "pullrequest:comment_resolved" => Self::PullrequestCommentResolved(Box::new(
                bitbucket_runtime::wire::from_slice(body)?,
            )),
            "pullrequest:comment_updated" => Self::PullrequestCommentUpdated(Box::new(
                bitbucket_runtime::wire::from_slice(body)?,
            )),
            "pullrequest:created" => {
                Self::PullrequestCreated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pullrequest:fulfilled" => {
                Self::PullrequestFulfilled(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pullrequest:push" => {
                Self::PullrequestPush(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pullrequest:rejected" => {
                Self::PullrequestRejected(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pullrequest:unapproved" => {
                Self::PullrequestUnapproved(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pullrequest:updated" => {
                Self::PullrequestUpdated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:commit_comment_created" => {
                Self::RepoCommitCommentCreated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:commit_status_created" => {
                Self::RepoCommitStatusCreated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:commit_status_updated" => {
                Self::RepoCommitStatusUpdated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:created" => {
                Self::RepoCreated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:deleted" => {
                Self::RepoDeleted(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:fork" => Self::RepoFork(Box::new(bitbucket_runtime::wire::from_slice(body)?)),
            "repo:imported" => {
                Self::RepoImported(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:push" => Self::RepoPush(Box::new(bitbucket_runtime::wire::from_slice(body)?)),
            "repo:transfer" => {
                Self::RepoTransfer(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:updated" => {
                Self::RepoUpdated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            other => Self::Other(other.to_owned(), bitbucket_runtime::wire::from_slice(body)?),
        })
    }
}
