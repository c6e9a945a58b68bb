//! Webhook event.

use bitbucket_runtime::wire::Unlisted;

/// Something that a webhook is called for.
///
/// Plugins and newer servers can have more.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `diagnostics:ping`
    ///
    /// The address of a webhook is tried out. It is sent, and no webhook asks for it.
    DiagnosticsPing,
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
    /// `pr:reviewer:changes_requested`
    ///
    /// Somebody asked for changes in a pull request, as the vendor's page has it. Servers send
    /// `pr:reviewer:needs_work`.
    PullRequestChangesRequested,
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
    /// `project:modified`
    ///
    /// A project got another name, it seems. Only webhooks of projects can ask for it.
    ProjectModified,
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
    /// `repo:secret_detected`
    ///
    /// A push brought something that looks like a secret.
    SecretDetected,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<WebhookEvent>),
}

bitbucket_runtime::open_enum! {
    WebhookEvent {
        DiagnosticsPing = "diagnostics:ping", MirrorSynchronized = "mirror:repo_synchronized",
        PullRequestCommentAdded = "pr:comment:added",
        PullRequestCommentDeleted = "pr:comment:deleted",
        PullRequestCommentEdited = "pr:comment:edited", PullRequestDeclined = "pr:declined",
        PullRequestDeleted = "pr:deleted", PullRequestSourceUpdated = "pr:from_ref_updated",
        PullRequestMerged = "pr:merged", PullRequestModified = "pr:modified",
        PullRequestOpened = "pr:opened", PullRequestApproved = "pr:reviewer:approved",
        PullRequestChangesRequested = "pr:reviewer:changes_requested",
        PullRequestNeedsWork = "pr:reviewer:needs_work",
        PullRequestUnapproved = "pr:reviewer:unapproved",
        PullRequestReviewersUpdated = "pr:reviewer:updated", ProjectModified = "project:modified",
        CommitCommentAdded = "repo:comment:added", CommitCommentDeleted = "repo:comment:deleted",
        CommitCommentEdited = "repo:comment:edited", RepositoryForked = "repo:forked",
        RepositoryModified = "repo:modified", RepositoryRefsChanged = "repo:refs_changed",
        SecretDetected = "repo:secret_detected",
    }
}
