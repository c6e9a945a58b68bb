//! Webhook subject type.

use bitbucket_runtime::wire::Unlisted;

/// What a webhook is set on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookSubjectType {
    /// `repository`
    Repository,
    /// `workspace`
    Workspace,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<WebhookSubjectType>),
}

bitbucket_runtime::open_enum! {
    WebhookSubjectType {
        Repository = "repository", Workspace = "workspace",
    }
}
