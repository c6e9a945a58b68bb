//! Models that several modules share: webhook subscription and what goes with it.

use bitbucket_runtime::{hierarchy, object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{
    AppUserAccount, Repository, SelfLinks, TeamAccount, UserAccount, WebhookEvent,
    WebhookSubjectType, Workspace,
};

/// Repository permission.
///
/// Schema: `#/components/schemas/repository_permission`
#[derive(Clone, PartialEq)]
pub struct RepositoryPermission {
    /// `#/components/schemas/repository_permission/properties/permission`
    pub permission: Option<RepositoryPermissionLevel>,
    /// `#/components/schemas/repository_permission/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/repository_permission/properties/type`
    pub r#type: Option<String>,
    /// `#/components/schemas/repository_permission/properties/user`
    pub user: Option<Box<UserAccount>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryPermission { permission, repository, r#type = "type", user });

/// Repository permission level.
///
/// Schema: `#/components/schemas/repository_group_permission/properties/permission`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermissionLevel {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `admin`
    Admin,
    /// `none`
    None,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryPermissionLevel {
    Read = "read", Write = "write", Admin = "admin", None = "none",
});

/// Webhook subject.
///
/// Schema: `#/components/schemas/webhook_subject`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookSubject {
    /// `app_user`
    AppUser(Box<AppUserAccount>),
    /// `repository`
    Repository(Box<Repository>),
    /// `team`
    Team(Box<TeamAccount>),
    /// `user`
    User(Box<UserAccount>),
    /// `workspace`
    Workspace(Box<Workspace>),
    /// Any other tag, or none.
    Other(Box<WebhookSubjectBase>),
}

impl WebhookSubject {
    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.r#type.as_str(),
            Self::Repository(model) => model.r#type.as_str(),
            Self::Team(model) => model.r#type.as_str(),
            Self::User(model) => model.r#type.as_str(),
            Self::Workspace(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }

    /// `uuid` of whichever this is.
    #[must_use]
    #[inline]
    pub fn uuid(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.uuid.as_deref(),
            Self::Repository(model) => model.uuid.as_deref(),
            Self::Team(model) => model.uuid.as_deref(),
            Self::User(model) => model.uuid.as_deref(),
            Self::Workspace(model) => model.uuid.as_deref(),
            Self::Other(model) => model.uuid.as_deref(),
        }
    }
}

hierarchy!(WebhookSubject by "type", else WebhookSubjectBase {
    AppUser(AppUserAccount) = "app_user",
    Repository(Repository) = "repository",
    Team(TeamAccount) = "team",
    User(UserAccount) = "user",
    Workspace(Workspace) = "workspace",
});

/// Webhook subject base.
///
/// Schema: `#/components/schemas/webhook_subject`
#[derive(Clone, PartialEq)]
pub struct WebhookSubjectBase {
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/webhook_subject/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookSubjectBase { r#type = "type", uuid });
setters!(WebhookSubjectBase { with_uuid(uuid: String) });

/// Webhook subscription.
///
/// Schema: `#/components/schemas/webhook_subscription`
#[derive(Clone, PartialEq)]
pub struct WebhookSubscription {
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/active`
    pub active: Option<bool>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/created_at`
    pub created_at: Option<DateTime>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/events`
    pub events: Option<Vec<WebhookEvent>>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/history_enabled`
    pub history_enabled: Option<bool>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/read_only`
    pub read_only: Option<bool>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/secret`
    pub secret: Option<String>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/secret_set`
    pub secret_set: Option<bool>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/skip_cert_verification`
    pub skip_cert_verification: Option<bool>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/source`
    pub source: Option<String>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/subject`
    pub subject: Option<WebhookSubject>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/subject_type`
    pub subject_type: Option<WebhookSubjectType>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/url`
    pub url: Option<String>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookSubscription, tag "webhook_subscription", secret "secret" {
    active, created_at, description, events, history_enabled, links, read_only, secret, secret_set,
    skip_cert_verification, source, subject, subject_type, r#type = "type", url, uuid,
});
setters!(WebhookSubscription {
    with_active(active: bool), with_created_at(created_at: DateTime),
    with_description(description: String), with_events(events: [WebhookEvent]),
    with_history_enabled(history_enabled: bool), with_links(links: SelfLinks),
    with_read_only(read_only: bool), with_secret(secret: String), with_secret_set(secret_set: bool),
    with_skip_cert_verification(skip_cert_verification: bool), with_source(source: String),
    with_subject(subject: WebhookSubject), with_subject_type(subject_type: WebhookSubjectType),
    with_url(url: String), with_uuid(uuid: String),
});
