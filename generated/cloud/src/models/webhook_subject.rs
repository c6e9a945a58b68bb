//! Webhook subject.

use crate::models::{AppUserAccount, Repository, TeamAccount, UserAccount, Workspace};
use bitbucket_runtime::wire::TypeTag;

/// What a webhook watches. `type` says what kind of thing it is.
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

bitbucket_runtime::hierarchy! {
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

bitbucket_runtime::model! {
    /// What a webhook watches. `type` says what kind of thing it is.
    pub struct WebhookSubjectBase {
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id in braces of whatever it is.
        pub uuid: Option<String>, with_uuid(into);
    }
}
