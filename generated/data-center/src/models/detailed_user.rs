//! Detailed user.

use crate::models::{Links, UserType};
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Detailed user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DetailedUser {
    /// Active.
    pub active: Option<bool>,
    /// Avatar URL; set by the server.
    pub avatar_url: Option<String>,
    /// Deletable.
    pub deletable: Option<bool>,
    /// Directory name.
    pub directory_name: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Email address.
    pub email_address: Option<String>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Last authentication timestamp.
    pub last_authentication_timestamp: Option<Timestamp>,
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Mutable details.
    pub mutable_details: Option<bool>,
    /// Mutable groups.
    pub mutable_groups: Option<bool>,
    /// Name.
    pub name: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Type.
    pub r#type: Option<UserType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DetailedUser {
        active, avatar_url = "avatarUrl", deletable, directory_name = "directoryName",
        display_name = "displayName", email_address = "emailAddress", id,
        last_authentication_timestamp = "lastAuthenticationTimestamp", links,
        mutable_details = "mutableDetails", mutable_groups = "mutableGroups", name, slug,
        r#type = "type",
    }
}

setters! {
    DetailedUser {
        with_active(active: bool), with_avatar_url(avatar_url: String),
        with_deletable(deletable: bool), with_directory_name(directory_name: String),
        with_display_name(display_name: String), with_email_address(email_address: String),
        with_id(id: i64),
        with_last_authentication_timestamp(last_authentication_timestamp: Timestamp),
        with_links(links: Links), with_mutable_details(mutable_details: bool),
        with_mutable_groups(mutable_groups: bool), with_name(name: String), with_slug(slug: String),
        with_type(r#type: UserType),
    }
}
