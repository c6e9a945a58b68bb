//! Webhook subject.

use crate::models::{AppUserAccount, Repository, TeamAccount, UserAccount, Workspace};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object, setters};

/// Webhook subject.
///
/// Told apart by `type`.
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

hierarchy! {
    WebhookSubject by "type", else WebhookSubjectBase {
        AppUser(AppUserAccount) = "app_user",
        Repository(Repository) = "repository",
        Team(TeamAccount) = "team",
        User(UserAccount) = "user",
        Workspace(Workspace) = "workspace",
    }
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
    /// `uuid` of whichever this is.
    uuid -> &str, by as_deref;
}

/// Webhook subject base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookSubjectBase {
    /// Type.
    pub r#type: TypeTag,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WebhookSubjectBase { r#type = "type", uuid } }

setters! { WebhookSubjectBase { with_uuid(uuid: String) } }
