//! Webhook.

use crate::models::{WebhookConfiguration, WebhookCredentials, WebhookStatistics};
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Webhook.
    pub struct Webhook {
        /// Active.
        pub active: Option<bool>, with_active;
        /// Configuration.
        pub configuration: Option<WebhookConfiguration>, with_configuration;
        /// Created date; set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// Credentials.
        pub credentials: Option<WebhookCredentials>, with_credentials;
        /// Each item once.
        pub events: Option<Vec<WebhookEvent>>, with_events([into WebhookEvent]);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Scope type; set by the server.
        pub scope_type: Option<String> = "scopeType", with_scope_type(into);
        /// Ssl verification required.
        pub ssl_verification_required: Option<bool> = "sslVerificationRequired",
            with_ssl_verification_required;
        /// Statistics; set by the server.
        pub statistics: Option<WebhookStatistics>, with_statistics;
        /// Updated date; set by the server.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// URL.
        pub url: Option<String>, with_url(into);
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

bitbucket_runtime::open_enum! {
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
