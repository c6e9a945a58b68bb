//! Person.

use crate::models::{Links, UserType};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Person.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// Active; set by the server.
    pub active: Option<bool>,
    /// Avatar URL; set by the server.
    pub avatar_url: Option<String>,
    /// Display name; set by the server.
    pub display_name: Option<String>,
    /// Email address; set by the server.
    pub email_address: Option<String>,
    /// ID.
    pub id: Option<i64>,
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Name.
    pub name: Option<String>,
    /// Slug.
    pub slug: Option<String>,
    /// Type; set by the server.
    pub r#type: Option<UserType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Person {
        active, avatar_url = "avatarUrl", display_name = "displayName",
        email_address = "emailAddress", id, links, name, slug, r#type = "type",
    }
}

setters! {
    Person {
        with_active(active: bool), with_avatar_url(avatar_url: String),
        with_display_name(display_name: String), with_email_address(email_address: String),
        with_id(id: i64), with_links(links: Links), with_name(name: String),
        with_slug(slug: String), with_type(r#type: UserType),
    }
}
