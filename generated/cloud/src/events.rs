//! What the API sends of itself, by webhooks.
//!
//! A [`Receiver`] verifies what came and gives a [`Delivery`] with its [`Event`]. What an event holds is also among the
//! [models](crate::models), as is all that it leads to.

pub use bitbucket_runtime::webhooks::{
    DeliveryError, DeliveryErrorKind, ReceiverBuilder, SeenIds, SeenInMemory, WebhookEvent,
    WebhookInfo, sign,
};
use bitbucket_runtime::wire;

#[doc(inline)]
pub use crate::models::WebhookEvent as EventKey;
#[doc(inline)]
pub use crate::models::{
    IssueCommentCreated, IssueCreated, IssueUpdated, PipelineSpanCreated, ProjectUpdated,
    PullRequestApproved, PullRequestChangesRequestCreated, PullRequestChangesRequestRemoved,
    PullRequestCommentCreated, PullRequestCommentDeleted, PullRequestCommentReopened,
    PullRequestCommentResolved, PullRequestCommentUpdated, PullRequestCreated,
    PullRequestFulfilled, PullRequestPush, PullRequestRejected, PullRequestUnapproved,
    PullRequestUpdated, RepositoryCommitCommentCreated, RepositoryCommitStatusCreated,
    RepositoryCommitStatusUpdated, RepositoryCreated, RepositoryDeleted, RepositoryForked,
    RepositoryImported, RepositoryPush, RepositoryTransferred, RepositoryUpdated,
};

#[cfg(feature = "axum")]
pub use bitbucket_runtime::webhooks::DeliveryRejection;
#[cfg(feature = "tower")]
pub use bitbucket_runtime::webhooks::WebhookService;

/// What the API sends of itself: an event, and what is told of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `issue:comment_created`
    ///
    /// Somebody commented on an issue.
    IssueCommentCreated(Box<IssueCommentCreated>),
    /// `issue:created`
    ///
    /// Somebody reported an issue.
    IssueCreated(Box<IssueCreated>),
    /// `issue:updated`
    ///
    /// An issue changed, such as its state or who is to do it.
    IssueUpdated(Box<IssueUpdated>),
    /// `pipeline:span_created`
    ///
    /// A part of a pipeline has run. Not recorded; it comes from programs that read it.
    PipelineSpanCreated(Box<PipelineSpanCreated>),
    /// `project:updated`
    ///
    /// The settings of a project changed. Not recorded.
    ProjectUpdated(Box<ProjectUpdated>),
    /// `pullrequest:approved`
    ///
    /// Somebody approved a pull request.
    PullRequestApproved(Box<PullRequestApproved>),
    /// `pullrequest:changes_request_created`
    ///
    /// A reviewer asked for changes in a pull request.
    PullRequestChangesRequestCreated(Box<PullRequestChangesRequestCreated>),
    /// `pullrequest:changes_request_removed`
    ///
    /// A reviewer no longer asks for changes in a pull request.
    PullRequestChangesRequestRemoved(Box<PullRequestChangesRequestRemoved>),
    /// `pullrequest:comment_created`
    ///
    /// Somebody commented on a pull request, or answered a comment.
    PullRequestCommentCreated(Box<PullRequestCommentCreated>),
    /// `pullrequest:comment_deleted`
    ///
    /// A comment on a pull request was deleted.
    PullRequestCommentDeleted(Box<PullRequestCommentDeleted>),
    /// `pullrequest:comment_reopened`
    ///
    /// A resolved thread of a pull request was opened again. Not recorded.
    PullRequestCommentReopened(Box<PullRequestCommentReopened>),
    /// `pullrequest:comment_resolved`
    ///
    /// A thread of a pull request was resolved. Not recorded.
    PullRequestCommentResolved(Box<PullRequestCommentResolved>),
    /// `pullrequest:comment_updated`
    ///
    /// Somebody edited a comment on a pull request.
    PullRequestCommentUpdated(Box<PullRequestCommentUpdated>),
    /// `pullrequest:created`
    ///
    /// Somebody opened a pull request.
    PullRequestCreated(Box<PullRequestCreated>),
    /// `pullrequest:fulfilled`
    ///
    /// Somebody merged a pull request.
    PullRequestFulfilled(Box<PullRequestFulfilled>),
    /// `pullrequest:push`
    ///
    /// The source of a pull request got new commits.
    PullRequestPush(Box<PullRequestPush>),
    /// `pullrequest:rejected`
    ///
    /// Somebody declined a pull request.
    PullRequestRejected(Box<PullRequestRejected>),
    /// `pullrequest:unapproved`
    ///
    /// Somebody took back their approval of a pull request.
    PullRequestUnapproved(Box<PullRequestUnapproved>),
    /// `pullrequest:updated`
    ///
    /// A pull request got another title, description, reviewer or branch, or its source got
    /// commits.
    PullRequestUpdated(Box<PullRequestUpdated>),
    /// `repo:commit_comment_created`
    ///
    /// Somebody commented on a commit.
    RepositoryCommitCommentCreated(Box<RepositoryCommitCommentCreated>),
    /// `repo:commit_status_created`
    ///
    /// A build gave a commit its first status of a key.
    RepositoryCommitStatusCreated(Box<RepositoryCommitStatusCreated>),
    /// `repo:commit_status_updated`
    ///
    /// A status of a commit changed, as when a build ends.
    RepositoryCommitStatusUpdated(Box<RepositoryCommitStatusUpdated>),
    /// `repo:created`
    ///
    /// Somebody made a repository. Not recorded.
    RepositoryCreated(Box<RepositoryCreated>),
    /// `repo:deleted`
    ///
    /// Somebody deleted a repository. Not recorded.
    RepositoryDeleted(Box<RepositoryDeleted>),
    /// `repo:fork`
    ///
    /// Somebody forked a repository.
    RepositoryForked(Box<RepositoryForked>),
    /// `repo:imported`
    ///
    /// A repository was imported from elsewhere. Not recorded.
    RepositoryImported(Box<RepositoryImported>),
    /// `repo:push`
    ///
    /// Branches or tags were pushed, made, moved or deleted.
    RepositoryPush(Box<RepositoryPush>),
    /// `repo:transfer`
    ///
    /// A repository went to another workspace. Not recorded.
    RepositoryTransferred(Box<RepositoryTransferred>),
    /// `repo:updated`
    ///
    /// The settings of a repository changed, such as its name.
    RepositoryUpdated(Box<RepositoryUpdated>),
    /// An event that this version has no name for: nothing of it is lost.
    Other {
        /// The key, as it came.
        key: String,
        /// The body, as it came.
        body: wire::Json,
    },
}

impl Event {
    /// Which event it is, as subscriptions name it.
    #[must_use]
    pub fn event_key(&self) -> EventKey {
        EventKey::from(self.key())
    }
}

impl WebhookEvent for Event {
    const INFO: &'static WebhookInfo = &WebhookInfo::new()
        .with_event_header("x-event-key")
        .with_signature_header("x-hub-signature")
        .with_id_header("x-request-uuid")
        .with_hook_header("x-hook-uuid")
        .with_attempt_header("x-attempt-number")
        .with_time_header("x-event-time");

    fn read(key: &str, body: &[u8]) -> Result<Self, wire::DecodeError> {
        Ok(match key {
            "issue:comment_created" => Self::IssueCommentCreated(Box::new(wire::from_slice(body)?)),
            "issue:created" => Self::IssueCreated(Box::new(wire::from_slice(body)?)),
            "issue:updated" => Self::IssueUpdated(Box::new(wire::from_slice(body)?)),
            "pipeline:span_created" => Self::PipelineSpanCreated(Box::new(wire::from_slice(body)?)),
            "project:updated" => Self::ProjectUpdated(Box::new(wire::from_slice(body)?)),
            "pullrequest:approved" => Self::PullRequestApproved(Box::new(wire::from_slice(body)?)),
            "pullrequest:changes_request_created" => {
                Self::PullRequestChangesRequestCreated(Box::new(wire::from_slice(body)?))
            }
            "pullrequest:changes_request_removed" => {
                Self::PullRequestChangesRequestRemoved(Box::new(wire::from_slice(body)?))
            }
            "pullrequest:comment_created" => {
                Self::PullRequestCommentCreated(Box::new(wire::from_slice(body)?))
            }
            "pullrequest:comment_deleted" => {
                Self::PullRequestCommentDeleted(Box::new(wire::from_slice(body)?))
            }
            "pullrequest:comment_reopened" => {
                Self::PullRequestCommentReopened(Box::new(wire::from_slice(body)?))
            }
            "pullrequest:comment_resolved" => {
                Self::PullRequestCommentResolved(Box::new(wire::from_slice(body)?))
            }
            "pullrequest:comment_updated" => {
                Self::PullRequestCommentUpdated(Box::new(wire::from_slice(body)?))
            }
            "pullrequest:created" => Self::PullRequestCreated(Box::new(wire::from_slice(body)?)),
            "pullrequest:fulfilled" => {
                Self::PullRequestFulfilled(Box::new(wire::from_slice(body)?))
            }
            "pullrequest:push" => Self::PullRequestPush(Box::new(wire::from_slice(body)?)),
            "pullrequest:rejected" => Self::PullRequestRejected(Box::new(wire::from_slice(body)?)),
            "pullrequest:unapproved" => {
                Self::PullRequestUnapproved(Box::new(wire::from_slice(body)?))
            }
            "pullrequest:updated" => Self::PullRequestUpdated(Box::new(wire::from_slice(body)?)),
            "repo:commit_comment_created" => {
                Self::RepositoryCommitCommentCreated(Box::new(wire::from_slice(body)?))
            }
            "repo:commit_status_created" => {
                Self::RepositoryCommitStatusCreated(Box::new(wire::from_slice(body)?))
            }
            "repo:commit_status_updated" => {
                Self::RepositoryCommitStatusUpdated(Box::new(wire::from_slice(body)?))
            }
            "repo:created" => Self::RepositoryCreated(Box::new(wire::from_slice(body)?)),
            "repo:deleted" => Self::RepositoryDeleted(Box::new(wire::from_slice(body)?)),
            "repo:fork" => Self::RepositoryForked(Box::new(wire::from_slice(body)?)),
            "repo:imported" => Self::RepositoryImported(Box::new(wire::from_slice(body)?)),
            "repo:push" => Self::RepositoryPush(Box::new(wire::from_slice(body)?)),
            "repo:transfer" => Self::RepositoryTransferred(Box::new(wire::from_slice(body)?)),
            "repo:updated" => Self::RepositoryUpdated(Box::new(wire::from_slice(body)?)),
            _ => Self::Other { key: key.to_owned(), body: wire::from_slice(body)? },
        })
    }

    fn key(&self) -> &str {
        match self {
            Self::IssueCommentCreated(_) => "issue:comment_created",
            Self::IssueCreated(_) => "issue:created",
            Self::IssueUpdated(_) => "issue:updated",
            Self::PipelineSpanCreated(_) => "pipeline:span_created",
            Self::ProjectUpdated(_) => "project:updated",
            Self::PullRequestApproved(_) => "pullrequest:approved",
            Self::PullRequestChangesRequestCreated(_) => "pullrequest:changes_request_created",
            Self::PullRequestChangesRequestRemoved(_) => "pullrequest:changes_request_removed",
            Self::PullRequestCommentCreated(_) => "pullrequest:comment_created",
            Self::PullRequestCommentDeleted(_) => "pullrequest:comment_deleted",
            Self::PullRequestCommentReopened(_) => "pullrequest:comment_reopened",
            Self::PullRequestCommentResolved(_) => "pullrequest:comment_resolved",
            Self::PullRequestCommentUpdated(_) => "pullrequest:comment_updated",
            Self::PullRequestCreated(_) => "pullrequest:created",
            Self::PullRequestFulfilled(_) => "pullrequest:fulfilled",
            Self::PullRequestPush(_) => "pullrequest:push",
            Self::PullRequestRejected(_) => "pullrequest:rejected",
            Self::PullRequestUnapproved(_) => "pullrequest:unapproved",
            Self::PullRequestUpdated(_) => "pullrequest:updated",
            Self::RepositoryCommitCommentCreated(_) => "repo:commit_comment_created",
            Self::RepositoryCommitStatusCreated(_) => "repo:commit_status_created",
            Self::RepositoryCommitStatusUpdated(_) => "repo:commit_status_updated",
            Self::RepositoryCreated(_) => "repo:created",
            Self::RepositoryDeleted(_) => "repo:deleted",
            Self::RepositoryForked(_) => "repo:fork",
            Self::RepositoryImported(_) => "repo:imported",
            Self::RepositoryPush(_) => "repo:push",
            Self::RepositoryTransferred(_) => "repo:transfer",
            Self::RepositoryUpdated(_) => "repo:updated",
            Self::Other { key, .. } => key,
        }
    }

    fn to_body(&self) -> Vec<u8> {
        match self {
            Self::IssueCommentCreated(event) => wire::to_vec(&**event),
            Self::IssueCreated(event) => wire::to_vec(&**event),
            Self::IssueUpdated(event) => wire::to_vec(&**event),
            Self::PipelineSpanCreated(event) => wire::to_vec(&**event),
            Self::ProjectUpdated(event) => wire::to_vec(&**event),
            Self::PullRequestApproved(event) => wire::to_vec(&**event),
            Self::PullRequestChangesRequestCreated(event) => wire::to_vec(&**event),
            Self::PullRequestChangesRequestRemoved(event) => wire::to_vec(&**event),
            Self::PullRequestCommentCreated(event) => wire::to_vec(&**event),
            Self::PullRequestCommentDeleted(event) => wire::to_vec(&**event),
            Self::PullRequestCommentReopened(event) => wire::to_vec(&**event),
            Self::PullRequestCommentResolved(event) => wire::to_vec(&**event),
            Self::PullRequestCommentUpdated(event) => wire::to_vec(&**event),
            Self::PullRequestCreated(event) => wire::to_vec(&**event),
            Self::PullRequestFulfilled(event) => wire::to_vec(&**event),
            Self::PullRequestPush(event) => wire::to_vec(&**event),
            Self::PullRequestRejected(event) => wire::to_vec(&**event),
            Self::PullRequestUnapproved(event) => wire::to_vec(&**event),
            Self::PullRequestUpdated(event) => wire::to_vec(&**event),
            Self::RepositoryCommitCommentCreated(event) => wire::to_vec(&**event),
            Self::RepositoryCommitStatusCreated(event) => wire::to_vec(&**event),
            Self::RepositoryCommitStatusUpdated(event) => wire::to_vec(&**event),
            Self::RepositoryCreated(event) => wire::to_vec(&**event),
            Self::RepositoryDeleted(event) => wire::to_vec(&**event),
            Self::RepositoryForked(event) => wire::to_vec(&**event),
            Self::RepositoryImported(event) => wire::to_vec(&**event),
            Self::RepositoryPush(event) => wire::to_vec(&**event),
            Self::RepositoryTransferred(event) => wire::to_vec(&**event),
            Self::RepositoryUpdated(event) => wire::to_vec(&**event),
            Self::Other { body, .. } => wire::to_vec(body),
        }
    }
}

/// A delivery of the API: its event, and what its headers say.
pub type Delivery = bitbucket_runtime::webhooks::Delivery<Event>;

/// Verifies and reads what the API sends of itself.
pub type Receiver = bitbucket_runtime::webhooks::Receiver<Event>;
