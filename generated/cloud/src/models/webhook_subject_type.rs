//! Webhook subject type.

use bitbucket_runtime::wire::Unlisted;

/// What kind of thing a webhook watches.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookSubjectType {
    /// `repository`
    ///
    /// One repository.
    Repository,
    /// `workspace`
    ///
    /// A workspace with all its repositories.
    Workspace,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<WebhookSubjectType>),
}

bitbucket_runtime::open_enum! {
    WebhookSubjectType {
        Repository = "repository", Workspace = "workspace",
    }
}
