//! Team account.

use crate::models::TeamLinks;
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Team account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TeamAccount {
    /// Account ID.
    pub account_id: Option<String>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Display name.
    pub display_name: Option<String>,
    /// Links.
    pub links: Option<Box<TeamLinks>>,
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
    TeamAccount, tag "team" {
        account_id, created_on, display_name, links, nickname, r#type = "type", username, uuid,
    }
}

setters! {
    TeamAccount {
        with_account_id(account_id: String), with_created_on(created_on: DateTime),
        with_display_name(display_name: String), with_links(links: Box<TeamLinks>),
        with_nickname(nickname: String), with_username(username: String), with_uuid(uuid: String),
    }
}
