//! Detailed user.

use crate::models::{Links, UserType};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Detailed user.
#[derive(Clone, PartialEq)]
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
