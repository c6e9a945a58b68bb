//! User account.

use crate::models::UserLinks;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// User account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAccount {
    /// Account ID.
    pub account_id: Option<String>,
    /// Account status.
    pub account_status: Option<String>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Display name.
    pub display_name: Option<String>,
    /// Has 2fa enabled.
    pub has_2fa_enabled: Option<bool>,
    /// Is staff.
    pub is_staff: Option<bool>,
    /// Links.
    pub links: Option<Box<UserLinks>>,
    /// Location.
    pub location: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Username.
    pub username: Option<String>,
    /// UUID.
    pub uuid: Option<String>,
    /// Website.
    pub website: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    UserAccount, tag "user" {
        account_id, account_status, created_on, display_name, has_2fa_enabled, is_staff, links,
        location, nickname, r#type = "type", username, uuid, website,
    }
}

setters! {
    UserAccount {
        with_account_id(account_id: String), with_account_status(account_status: String),
        with_created_on(created_on: DateTime), with_display_name(display_name: String),
        with_has_2fa_enabled(has_2fa_enabled: bool), with_is_staff(is_staff: bool),
        with_links(links: Box<UserLinks>), with_location(location: String),
        with_nickname(nickname: String), with_username(username: String), with_uuid(uuid: String),
        with_website(website: String),
    }
}
