//! App user account.

use crate::models::AvatarLinks;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// App user account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AppUserAccount {
    /// Account ID.
    pub account_id: Option<String>,
    /// Account status.
    pub account_status: Option<String>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Display name.
    pub display_name: Option<String>,
    /// Kind.
    pub kind: Option<String>,
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
    AppUserAccount, tag "app_user" {
        account_id, account_status, created_on, display_name, kind, links, nickname,
        r#type = "type", username, uuid,
    }
}

setters! {
    AppUserAccount {
        with_account_id(account_id: String), with_account_status(account_status: String),
        with_created_on(created_on: DateTime), with_display_name(display_name: String),
        with_kind(kind: String), with_links(links: AvatarLinks), with_nickname(nickname: String),
        with_username(username: String), with_uuid(uuid: String),
    }
}
