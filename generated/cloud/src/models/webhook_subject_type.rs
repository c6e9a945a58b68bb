//! Webhook subject type.

use bitbucket_runtime::wire::Unlisted;

/// Webhook subject type.
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
