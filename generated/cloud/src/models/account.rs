//! Account.

use crate::models::{AppUserAccount, AvatarLinks, TeamAccount, UserAccount};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object, setters};

/// Account.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Account {
    /// `app_user`
    AppUser(Box<AppUserAccount>),
    /// `team`
    Team(Box<TeamAccount>),
    /// `user`
    User(Box<UserAccount>),
    /// Any other tag, or none.
    Other(Box<AccountBase>),
}

hierarchy! {
    Account by "type", else AccountBase {
        AppUser(AppUserAccount) = "app_user",
        Team(TeamAccount) = "team",
        User(UserAccount) = "user",
    }
    /// `account_id` of whichever this is.
    account_id -> &str, by as_deref;
    /// `created_on` of whichever this is.
    created_on -> &DateTime, by as_ref;
    /// `display_name` of whichever this is.
    display_name -> &str, by as_deref;
    /// `nickname` of whichever this is.
    nickname -> &str, by as_deref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
    /// `username` of whichever this is.
    username -> &str, by as_deref;
    /// `uuid` of whichever this is.
    uuid -> &str, by as_deref;
}

/// Account base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccountBase {
    /// Account ID.
    pub account_id: Option<String>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Display name.
    pub display_name: Option<String>,
    /// Links.
    pub links: Option<AvatarLinks>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Username.
    pub username: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    AccountBase {
        account_id, created_on, display_name, links, nickname, r#type = "type", username, uuid,
    }
}

setters! {
    AccountBase {
        with_account_id(account_id: String), with_created_on(created_on: DateTime),
        with_display_name(display_name: String), with_links(links: AvatarLinks),
        with_nickname(nickname: String), with_username(username: String), with_uuid(uuid: String),
    }
}
