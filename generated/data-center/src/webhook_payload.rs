//! What the API sends of itself.

use crate::models::{
    CommitCommentAdded, CommitCommentDeleted, CommitCommentEdited, DiagnosticsPing,
    MirrorSynchronized, ProjectModified, PullRequestApproved, PullRequestChangesRequested,
    PullRequestCommentAdded, PullRequestCommentDeleted, PullRequestCommentEdited,
    PullRequestDeclined, PullRequestDeleted, PullRequestMerged, PullRequestModified,
    PullRequestNeedsWork, PullRequestOpened, PullRequestReviewersUpdated, PullRequestSourceUpdated,
    PullRequestUnapproved, RepositoryForked, RepositoryModified, RepositoryRefsChanged,
    SecretDetected,
};

/// What the API sends of itself, by the name of the webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookPayload {
    /// `diagnostics:ping`
    DiagnosticsPing(Box<DiagnosticsPing>),
    /// `mirror:repo_synchronized`
    MirrorRepoSynchronized(Box<MirrorSynchronized>),
    /// `pr:comment:added`
    PrCommentAdded(Box<PullRequestCommentAdded>),
    /// `pr:comment:deleted`
    PrCommentDeleted(Box<PullRequestCommentDeleted>),
    /// `pr:comment:edited`
    PrCommentEdited(Box<PullRequestCommentEdited>),
    /// `pr:declined`
    PrDeclined(Box<PullRequestDeclined>),
    /// `pr:deleted`
    PrDeleted(Box<PullRequestDeleted>),
    /// `pr:from_ref_updated`
    PrFromRefUpdated(Box<PullRequestSourceUpdated>),
    /// `pr:merged`
    PrMerged(Box<PullRequestMerged>),
    /// `pr:modified`
    PrModified(Box<PullRequestModified>),
    /// `pr:opened`
    PrOpened(Box<PullRequestOpened>),
    /// `pr:reviewer:approved`
    PrReviewerApproved(Box<PullRequestApproved>),
    /// `pr:reviewer:changes_requested`
    PrReviewerChangesRequested(Box<PullRequestChangesRequested>),
    /// `pr:reviewer:needs_work`
    PrReviewerNeedsWork(Box<PullRequestNeedsWork>),
    /// `pr:reviewer:unapproved`
    PrReviewerUnapproved(Box<PullRequestUnapproved>),
    /// `pr:reviewer:updated`
    PrReviewerUpdated(Box<PullRequestReviewersUpdated>),
    /// `project:modified`
    ProjectModified(Box<ProjectModified>),
    /// `repo:comment:added`
    RepoCommentAdded(Box<CommitCommentAdded>),
    /// `repo:comment:deleted`
    RepoCommentDeleted(Box<CommitCommentDeleted>),
    /// `repo:comment:edited`
    RepoCommentEdited(Box<CommitCommentEdited>),
    /// `repo:forked`
    RepoForked(Box<RepositoryForked>),
    /// `repo:modified`
    RepoModified(Box<RepositoryModified>),
    /// `repo:refs_changed`
    RepoRefsChanged(Box<RepositoryRefsChanged>),
    /// `repo:secret_detected`
    RepoSecretDetected(Box<SecretDetected>),
    /// A webhook that the document does not name: what it is called, and what it holds.
    Other(String, bitbucket_runtime::wire::Json),
}

impl WebhookPayload {
    /// The names of all webhooks, as the document has them.
    pub const NAMES: &[&str] = &[
        "diagnostics:ping",
        "mirror:repo_synchronized",
        "pr:comment:added",
        "pr:comment:deleted",
        "pr:comment:edited",
        "pr:declined",
        "pr:deleted",
        "pr:from_ref_updated",
        "pr:merged",
        "pr:modified",
        "pr:opened",
        "pr:reviewer:approved",
        "pr:reviewer:changes_requested",
        "pr:reviewer:needs_work",
        "pr:reviewer:unapproved",
        "pr:reviewer:updated",
        "project:modified",
        "repo:comment:added",
        "repo:comment:deleted",
        "repo:comment:edited",
        "repo:forked",
        "repo:modified",
        "repo:refs_changed",
        "repo:secret_detected",
    ];

    /// Reads what a webhook of this name sent, which is JSON. Whether it came from the API is for the
    /// caller to see: nothing is verified.
    ///
    /// # Errors
    /// Where the bytes are not JSON, or not what a webhook of this name sends.
    pub fn read(name: &str, body: &[u8]) -> Result<Self, bitbucket_runtime::wire::DecodeError> {
        Ok(match name {
            "diagnostics:ping" => {
                Self::DiagnosticsPing(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "mirror:repo_synchronized" => {
                Self::MirrorRepoSynchronized(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pr:comment:added" => {
                Self::PrCommentAdded(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pr:comment:deleted" => {
                Self::PrCommentDeleted(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pr:comment:edited" => {
                Self::PrCommentEdited(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pr:declined" => Self::PrDeclined(Box::new(bitbucket_runtime::wire::from_slice(body)?)),
            "pr:deleted" => Self::PrDeleted(Box::new(bitbucket_runtime::wire::from_slice(body)?)),
            "pr:from_ref_updated" => {
                Self::PrFromRefUpdated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pr:merged" => Self::PrMerged(Box::new(bitbucket_runtime::wire::from_slice(body)?)),
            "pr:modified" => Self::PrModified(Box::new(bitbucket_runtime::wire::from_slice(body)?)),
            "pr:opened" => Self::PrOpened(Box::new(bitbucket_runtime::wire::from_slice(body)?)),
            "pr:reviewer:approved" => {
                Self::PrReviewerApproved(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pr:reviewer:changes_requested" => Self::PrReviewerChangesRequested(Box::new(
                bitbucket_runtime::wire::from_slice(body)?,
            )),
            "pr:reviewer:needs_work" => {
                Self::PrReviewerNeedsWork(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pr:reviewer:unapproved" => {
                Self::PrReviewerUnapproved(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "pr:reviewer:updated" => {
                Self::PrReviewerUpdated(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "project:modified" => {
                Self::ProjectModified(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:comment:added" => {
                Self::RepoCommentAdded(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:comment:deleted" => {
                Self::RepoCommentDeleted(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:comment:edited" => {
                Self::RepoCommentEdited(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:forked" => Self::RepoForked(Box::new(bitbucket_runtime::wire::from_slice(body)?)),
            "repo:modified" => {
                Self::RepoModified(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:refs_changed" => {
                Self::RepoRefsChanged(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            "repo:secret_detected" => {
                Self::RepoSecretDetected(Box::new(bitbucket_runtime::wire::from_slice(body)?))
            }
            other => Self::Other(other.to_owned(), bitbucket_runtime::wire::from_slice(body)?),
        })
    }
}
