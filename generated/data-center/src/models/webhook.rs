//! Webhook.

use crate::models::{WebhookConfiguration, WebhookCredentials, WebhookStatistics};
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// An address that the server calls when something happens in a repository or project.
    ///
    /// To create one, send `name`, `url` and `events`. To change one, it is safest to send
    /// everything again.
    pub struct Webhook {
        /// Whether it is called.
        pub active: Option<bool>, with_active;
        /// The secret that calls are signed with, and who created the webhook.
        pub configuration: Option<WebhookConfiguration>, with_configuration;
        /// When it was created.
        ///
        /// Set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// A user name and password that the address asks for. Missing where it needs none.
        pub credentials: Option<WebhookCredentials>, with_credentials;
        /// What it is called for.
        ///
        /// Each item once.
        pub events: Option<Vec<WebhookEvent>>, with_events([into WebhookEvent]);
        /// The number that its operations are called with.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// What people call it, such as `harbour bell`.
        pub name: Option<String>, with_name(into);
        /// Whether a project or a repository has it, such as `repository`. Older servers leave it
        /// out.
        ///
        /// Set by the server.
        pub scope_type: Option<String> = "scopeType", with_scope_type(into);
        /// Whether a call fails where the certificate of the address is not trusted.
        pub ssl_verification_required: Option<bool> = "sslVerificationRequired",
            with_ssl_verification_required;
        /// How its calls went lately. It comes only where the request asked for it.
        ///
        /// Set by the server.
        pub statistics: Option<WebhookStatistics>, with_statistics;
        /// When it last changed.
        ///
        /// Set by the server.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// The address to call.
        pub url: Option<String>, with_url(into);
    }
}

/// Something that a webhook is called for.
///
/// Plugins and newer servers can have more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `mirror:repo_synchronized`
    ///
    /// A mirror has fetched what changed in a repository.
    MirrorSynchronized,
    /// `pr:comment:added`
    ///
    /// Somebody commented on a pull request.
    PullRequestCommentAdded,
    /// `pr:comment:deleted`
    ///
    /// A comment on a pull request was deleted.
    PullRequestCommentDeleted,
    /// `pr:comment:edited`
    ///
    /// The text of a comment on a pull request changed.
    PullRequestCommentEdited,
    /// `pr:declined`
    ///
    /// A pull request was declined.
    PullRequestDeclined,
    /// `pr:deleted`
    ///
    /// A pull request was deleted.
    PullRequestDeleted,
    /// `pr:from_ref_updated`
    ///
    /// The source branch of a pull request moved, such as by a push.
    PullRequestSourceUpdated,
    /// `pr:merged`
    ///
    /// A pull request was merged.
    PullRequestMerged,
    /// `pr:modified`
    ///
    /// A pull request got another title, description or target branch.
    PullRequestModified,
    /// `pr:opened`
    ///
    /// A pull request was opened.
    PullRequestOpened,
    /// `pr:reviewer:approved`
    ///
    /// Somebody approved a pull request.
    PullRequestApproved,
    /// `pr:reviewer:needs_work`
    ///
    /// Somebody asked for changes in a pull request.
    PullRequestNeedsWork,
    /// `pr:reviewer:unapproved`
    ///
    /// Somebody took back what they said to a pull request.
    PullRequestUnapproved,
    /// `pr:reviewer:updated`
    ///
    /// Others than before are asked to review a pull request.
    PullRequestReviewersUpdated,
    /// `repo:comment:added`
    ///
    /// Somebody commented on a commit.
    CommitCommentAdded,
    /// `repo:comment:deleted`
    ///
    /// A comment on a commit was deleted.
    CommitCommentDeleted,
    /// `repo:comment:edited`
    ///
    /// The text of a comment on a commit changed.
    CommitCommentEdited,
    /// `repo:forked`
    ///
    /// Somebody forked the repository.
    RepositoryForked,
    /// `repo:modified`
    ///
    /// The repository got another name or was moved, it seems.
    RepositoryModified,
    /// `repo:refs_changed`
    ///
    /// Branches or tags are new, moved or gone, such as by a push.
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
