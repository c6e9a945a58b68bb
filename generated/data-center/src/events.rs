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
    CommitCommentAdded, CommitCommentDeleted, CommitCommentEdited, DiagnosticsPing,
    MirrorSynchronized, ProjectModified, PullRequestApproved, PullRequestChangesRequested,
    PullRequestCommentAdded, PullRequestCommentDeleted, PullRequestCommentEdited,
    PullRequestDeclined, PullRequestDeleted, PullRequestMerged, PullRequestModified,
    PullRequestNeedsWork, PullRequestOpened, PullRequestReviewersUpdated, PullRequestSourceUpdated,
    PullRequestUnapproved, RepositoryForked, RepositoryModified, RepositoryRefsChanged,
    SecretDetected,
};

#[cfg(feature = "axum")]
pub use bitbucket_runtime::webhooks::DeliveryRejection;
#[cfg(feature = "tower")]
pub use bitbucket_runtime::webhooks::WebhookService;

/// What the API sends of itself: an event, and what is told of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `diagnostics:ping`
    ///
    /// Somebody tries out the address of a webhook.
    DiagnosticsPing(Box<DiagnosticsPing>),
    /// `mirror:repo_synchronized`
    ///
    /// A mirror has fetched what changed in a repository.
    MirrorSynchronized(Box<MirrorSynchronized>),
    /// `pr:comment:added`
    ///
    /// Somebody commented on a pull request, or answered a comment.
    PullRequestCommentAdded(Box<PullRequestCommentAdded>),
    /// `pr:comment:deleted`
    ///
    /// Somebody deleted a comment on a pull request.
    PullRequestCommentDeleted(Box<PullRequestCommentDeleted>),
    /// `pr:comment:edited`
    ///
    /// Somebody changed the text of a comment on a pull request.
    PullRequestCommentEdited(Box<PullRequestCommentEdited>),
    /// `pr:declined`
    ///
    /// Somebody declined a pull request.
    PullRequestDeclined(Box<PullRequestDeclined>),
    /// `pr:deleted`
    ///
    /// Somebody deleted a pull request.
    PullRequestDeleted(Box<PullRequestDeleted>),
    /// `pr:from_ref_updated`
    ///
    /// The source branch of a pull request moved, such as by a push.
    PullRequestSourceUpdated(Box<PullRequestSourceUpdated>),
    /// `pr:merged`
    ///
    /// A pull request was merged.
    PullRequestMerged(Box<PullRequestMerged>),
    /// `pr:modified`
    ///
    /// Somebody gave a pull request another title, description or target branch.
    PullRequestModified(Box<PullRequestModified>),
    /// `pr:opened`
    ///
    /// Somebody opened a pull request.
    PullRequestOpened(Box<PullRequestOpened>),
    /// `pr:reviewer:approved`
    ///
    /// Somebody approved a pull request.
    PullRequestApproved(Box<PullRequestApproved>),
    /// `pr:reviewer:changes_requested`
    ///
    /// Somebody asked for changes in a pull request, as the vendor's page has it. Not recorded.
    PullRequestChangesRequested(Box<PullRequestChangesRequested>),
    /// `pr:reviewer:needs_work`
    ///
    /// Somebody asked for changes in a pull request.
    PullRequestNeedsWork(Box<PullRequestNeedsWork>),
    /// `pr:reviewer:unapproved`
    ///
    /// Somebody took back what they said to a pull request.
    PullRequestUnapproved(Box<PullRequestUnapproved>),
    /// `pr:reviewer:updated`
    ///
    /// Others than before are asked to review a pull request.
    PullRequestReviewersUpdated(Box<PullRequestReviewersUpdated>),
    /// `project:modified`
    ///
    /// Somebody gave a project another name. Not recorded.
    ProjectModified(Box<ProjectModified>),
    /// `repo:comment:added`
    ///
    /// Somebody commented on a commit, or answered a comment.
    CommitCommentAdded(Box<CommitCommentAdded>),
    /// `repo:comment:deleted`
    ///
    /// Somebody deleted a comment on a commit.
    CommitCommentDeleted(Box<CommitCommentDeleted>),
    /// `repo:comment:edited`
    ///
    /// Somebody changed the text of a comment on a commit.
    CommitCommentEdited(Box<CommitCommentEdited>),
    /// `repo:forked`
    ///
    /// Somebody forked a repository.
    RepositoryForked(Box<RepositoryForked>),
    /// `repo:modified`
    ///
    /// Somebody gave a repository another name, or moved it.
    RepositoryModified(Box<RepositoryModified>),
    /// `repo:refs_changed`
    ///
    /// Branches or tags were pushed, made, moved or deleted.
    RepositoryRefsChanged(Box<RepositoryRefsChanged>),
    /// `repo:secret_detected`
    ///
    /// A push brought something that looks like a secret. Not recorded.
    SecretDetected(Box<SecretDetected>),
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
        .with_event_pointer("/eventKey")
        .with_signature_header("x-hub-signature")
        .with_id_header("x-request-id")
        .with_time_pointer("/date")
        .with_ping("diagnostics:ping");

    fn read(key: &str, body: &[u8]) -> Result<Self, wire::DecodeError> {
        Ok(match key {
            "diagnostics:ping" => Self::DiagnosticsPing(Box::new(wire::from_slice(body)?)),
            "mirror:repo_synchronized" => {
                Self::MirrorSynchronized(Box::new(wire::from_slice(body)?))
            }
            "pr:comment:added" => Self::PullRequestCommentAdded(Box::new(wire::from_slice(body)?)),
            "pr:comment:deleted" => {
                Self::PullRequestCommentDeleted(Box::new(wire::from_slice(body)?))
            }
            "pr:comment:edited" => {
                Self::PullRequestCommentEdited(Box::new(wire::from_slice(body)?))
            }
            "pr:declined" => Self::PullRequestDeclined(Box::new(wire::from_slice(body)?)),
            "pr:deleted" => Self::PullRequestDeleted(Box::new(wire::from_slice(body)?)),
            "pr:from_ref_updated" => {
                Self::PullRequestSourceUpdated(Box::new(wire::from_slice(body)?))
            }
            "pr:merged" => Self::PullRequestMerged(Box::new(wire::from_slice(body)?)),
            "pr:modified" => Self::PullRequestModified(Box::new(wire::from_slice(body)?)),
            "pr:opened" => Self::PullRequestOpened(Box::new(wire::from_slice(body)?)),
            "pr:reviewer:approved" => Self::PullRequestApproved(Box::new(wire::from_slice(body)?)),
            "pr:reviewer:changes_requested" => {
                Self::PullRequestChangesRequested(Box::new(wire::from_slice(body)?))
            }
            "pr:reviewer:needs_work" => {
                Self::PullRequestNeedsWork(Box::new(wire::from_slice(body)?))
            }
            "pr:reviewer:unapproved" => {
                Self::PullRequestUnapproved(Box::new(wire::from_slice(body)?))
            }
            "pr:reviewer:updated" => {
                Self::PullRequestReviewersUpdated(Box::new(wire::from_slice(body)?))
            }
            "project:modified" => Self::ProjectModified(Box::new(wire::from_slice(body)?)),
            "repo:comment:added" => Self::CommitCommentAdded(Box::new(wire::from_slice(body)?)),
            "repo:comment:deleted" => Self::CommitCommentDeleted(Box::new(wire::from_slice(body)?)),
            "repo:comment:edited" => Self::CommitCommentEdited(Box::new(wire::from_slice(body)?)),
            "repo:forked" => Self::RepositoryForked(Box::new(wire::from_slice(body)?)),
            "repo:modified" => Self::RepositoryModified(Box::new(wire::from_slice(body)?)),
            "repo:refs_changed" => Self::RepositoryRefsChanged(Box::new(wire::from_slice(body)?)),
            "repo:secret_detected" => Self::SecretDetected(Box::new(wire::from_slice(body)?)),
            _ => Self::Other { key: key.to_owned(), body: wire::from_slice(body)? },
        })
    }

    fn key(&self) -> &str {
        match self {
            Self::DiagnosticsPing(_) => "diagnostics:ping",
            Self::MirrorSynchronized(_) => "mirror:repo_synchronized",
            Self::PullRequestCommentAdded(_) => "pr:comment:added",
            Self::PullRequestCommentDeleted(_) => "pr:comment:deleted",
            Self::PullRequestCommentEdited(_) => "pr:comment:edited",
            Self::PullRequestDeclined(_) => "pr:declined",
            Self::PullRequestDeleted(_) => "pr:deleted",
            Self::PullRequestSourceUpdated(_) => "pr:from_ref_updated",
            Self::PullRequestMerged(_) => "pr:merged",
            Self::PullRequestModified(_) => "pr:modified",
            Self::PullRequestOpened(_) => "pr:opened",
            Self::PullRequestApproved(_) => "pr:reviewer:approved",
            Self::PullRequestChangesRequested(_) => "pr:reviewer:changes_requested",
            Self::PullRequestNeedsWork(_) => "pr:reviewer:needs_work",
            Self::PullRequestUnapproved(_) => "pr:reviewer:unapproved",
            Self::PullRequestReviewersUpdated(_) => "pr:reviewer:updated",
            Self::ProjectModified(_) => "project:modified",
            Self::CommitCommentAdded(_) => "repo:comment:added",
            Self::CommitCommentDeleted(_) => "repo:comment:deleted",
            Self::CommitCommentEdited(_) => "repo:comment:edited",
            Self::RepositoryForked(_) => "repo:forked",
            Self::RepositoryModified(_) => "repo:modified",
            Self::RepositoryRefsChanged(_) => "repo:refs_changed",
            Self::SecretDetected(_) => "repo:secret_detected",
            Self::Other { key, .. } => key,
        }
    }

    fn to_body(&self) -> Vec<u8> {
        match self {
            Self::DiagnosticsPing(event) => wire::to_vec(&**event),
            Self::MirrorSynchronized(event) => wire::to_vec(&**event),
            Self::PullRequestCommentAdded(event) => wire::to_vec(&**event),
            Self::PullRequestCommentDeleted(event) => wire::to_vec(&**event),
            Self::PullRequestCommentEdited(event) => wire::to_vec(&**event),
            Self::PullRequestDeclined(event) => wire::to_vec(&**event),
            Self::PullRequestDeleted(event) => wire::to_vec(&**event),
            Self::PullRequestSourceUpdated(event) => wire::to_vec(&**event),
            Self::PullRequestMerged(event) => wire::to_vec(&**event),
            Self::PullRequestModified(event) => wire::to_vec(&**event),
            Self::PullRequestOpened(event) => wire::to_vec(&**event),
            Self::PullRequestApproved(event) => wire::to_vec(&**event),
            Self::PullRequestChangesRequested(event) => wire::to_vec(&**event),
            Self::PullRequestNeedsWork(event) => wire::to_vec(&**event),
            Self::PullRequestUnapproved(event) => wire::to_vec(&**event),
            Self::PullRequestReviewersUpdated(event) => wire::to_vec(&**event),
            Self::ProjectModified(event) => wire::to_vec(&**event),
            Self::CommitCommentAdded(event) => wire::to_vec(&**event),
            Self::CommitCommentDeleted(event) => wire::to_vec(&**event),
            Self::CommitCommentEdited(event) => wire::to_vec(&**event),
            Self::RepositoryForked(event) => wire::to_vec(&**event),
            Self::RepositoryModified(event) => wire::to_vec(&**event),
            Self::RepositoryRefsChanged(event) => wire::to_vec(&**event),
            Self::SecretDetected(event) => wire::to_vec(&**event),
            Self::Other { body, .. } => wire::to_vec(body),
        }
    }
}

/// A delivery of the API: its event, and what its headers say.
pub type Delivery = bitbucket_runtime::webhooks::Delivery<Event>;

/// Verifies and reads what the API sends of itself.
pub type Receiver = bitbucket_runtime::webhooks::Receiver<Event>;
