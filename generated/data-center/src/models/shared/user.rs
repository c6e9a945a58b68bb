//! Models that several modules share: user and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::NamedLink;

/// Links.
///
/// Schema: `#/components/schemas/RestLinks`
#[derive(Clone, PartialEq)]
pub struct Links {
    /// `#/components/schemas/RestLinks/properties/clone`
    pub clone_links: Option<Vec<NamedLink>>,
    /// `#/components/schemas/RestLinks/properties/self`
    pub self_links: Option<Vec<NamedLink>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Links { clone_links = "clone", self_links = "self" });

/// User.
///
/// Schema: `#/components/schemas/RestApplicationUser`
#[derive(Clone, PartialEq)]
pub struct User {
    /// `#/components/schemas/RestApplicationUser/properties/active`; set by the server
    pub active: Option<bool>,
    /// `#/components/schemas/RestApplicationUser/properties/avatarUrl`; set by the server
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/displayName`; set by the server
    pub display_name: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/emailAddress`; set by the server
    pub email_address: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestApplicationUser/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestApplicationUser/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/RestApplicationUser/properties/type`; set by the server
    pub r#type: Option<UserType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(User {
    active, avatar_url = "avatarUrl", display_name = "displayName", email_address = "emailAddress",
    id, links, name, slug, r#type = "type",
});
setters!(User { with_id(id: i64), with_name(name: String), with_slug(slug: String) });

/// User type.
///
/// Schema: `#/components/schemas/ApplicationUser/properties/type`, and 4 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserType {
    /// `NORMAL`
    Normal,
    /// `SERVICE`
    Service,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(UserType { Normal = "NORMAL", Service = "SERVICE" });
