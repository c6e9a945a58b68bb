//! Models that several modules share: user and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{Extra, Json};
use crate::models::UserType;

/// User.
///
/// Schema: `#/components/schemas/RestApplicationUser`
#[derive(Clone, PartialEq)]
pub struct User {
    /// `#/components/schemas/RestApplicationUser/properties/active`
    pub active: Option<bool>,
    /// `#/components/schemas/RestApplicationUser/properties/avatarUrl`
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/displayName`
    pub display_name: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/emailAddress`
    pub email_address: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestApplicationUser/properties/links`
    pub links: Option<Json>,
    /// `#/components/schemas/RestApplicationUser/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/type`
    pub r#type: Option<UserType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(User {
    active, avatar_url = "avatarUrl", display_name = "displayName", email_address = "emailAddress",
    id, links, name, slug, r#type = "type",
});
setters!(User {
    with_active(active: bool), with_avatar_url(avatar_url: String),
    with_display_name(display_name: String), with_email_address(email_address: String),
    with_links(links: Json), with_name(name: String), with_slug(slug: String),
    with_type(r#type: UserType),
});
