//! Webhook.

use crate::models::{WebhookConfiguration, WebhookCredentials, WebhookStatistics};
use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Webhook.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// Active.
    pub active: Option<bool>,
    /// Configuration.
    pub configuration: Option<WebhookConfiguration>,
    /// Created date; set by the server.
    pub created_date: Option<Timestamp>,
    /// Credentials.
    pub credentials: Option<WebhookCredentials>,
    /// Events.
    pub events: Option<Vec<WebhookEvent>>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Scope type; set by the server.
    pub scope_type: Option<String>,
    /// Ssl verification required.
    pub ssl_verification_required: Option<bool>,
    /// Statistics; set by the server.
    pub statistics: Option<WebhookStatistics>,
    /// Updated date; set by the server.
    pub updated_date: Option<Timestamp>,
    /// URL.
    pub url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Webhook {
        active, configuration, created_date = "createdDate", credentials, events, id, name,
        scope_type = "scopeType", ssl_verification_required = "sslVerificationRequired", statistics,
        updated_date = "updatedDate", url,
    }
}

setters! {
    Webhook {
        with_active(active: bool), with_configuration(configuration: WebhookConfiguration),
        with_created_date(created_date: Timestamp),
        with_credentials(credentials: WebhookCredentials), with_events(events: [WebhookEvent]),
        with_id(id: i64), with_name(name: String), with_scope_type(scope_type: String),
        with_ssl_verification_required(ssl_verification_required: bool),
        with_statistics(statistics: WebhookStatistics), with_updated_date(updated_date: Timestamp),
        with_url(url: String),
    }
}

/// Webhook event.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `mirror:repo_synchronized`
    MirrorSynchronized,
    /// `pr:comment:added`
    PullRequestCommentAdded,
    /// `pr:comment:deleted`
    PullRequestCommentDeleted,
    /// `pr:comment:edited`
    PullRequestCommentEdited,
    /// `pr:declined`
    PullRequestDeclined,
    /// `pr:deleted`
    PullRequestDeleted,
    /// `pr:from_ref_updated`
    PullRequestSourceUpdated,
    /// `pr:merged`
    PullRequestMerged,
    /// `pr:modified`
    PullRequestModified,
    /// `pr:opened`
    PullRequestOpened,
    /// `pr:reviewer:approved`
    PullRequestApproved,
    /// `pr:reviewer:needs_work`
    PullRequestNeedsWork,
    /// `pr:reviewer:unapproved`
    PullRequestUnapproved,
    /// `pr:reviewer:updated`
    PullRequestReviewersUpdated,
    /// `repo:comment:added`
    CommitCommentAdded,
    /// `repo:comment:deleted`
    CommitCommentDeleted,
    /// `repo:comment:edited`
    CommitCommentEdited,
    /// `repo:forked`
    RepositoryForked,
    /// `repo:modified`
    RepositoryModified,
    /// `repo:refs_changed`
    RepositoryRefsChanged,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<WebhookEvent>),
}

open_enum! {
    WebhookEvent {
        MirrorSynchronized = "mirror:repo_synchronized",
        PullRequestCommentAdded = "pr:comment:added",
        PullRequestCommentDeleted = "pr:comment:deleted",
        PullRequestCommentEdited = "pr:comment:edited", PullRequestDeclined = "pr:declined",
        PullRequestDeleted = "pr:deleted", PullRequestSourceUpdated = "pr:from_ref_updated",
        PullRequestMerged = "pr:merged", PullRequestModified = "pr:modified",
        PullRequestOpened = "pr:opened", PullRequestApproved = "pr:reviewer:approved",
        PullRequestNeedsWork = "pr:reviewer:needs_work",
        PullRequestUnapproved = "pr:reviewer:unapproved",
        PullRequestReviewersUpdated = "pr:reviewer:updated",
        CommitCommentAdded = "repo:comment:added", CommitCommentDeleted = "repo:comment:deleted",
        CommitCommentEdited = "repo:comment:edited", RepositoryForked = "repo:forked",
        RepositoryModified = "repo:modified", RepositoryRefsChanged = "repo:refs_changed",
    }
}
