//! User with permissions.

use crate::models::{Links, UserType};
use bitbucket_runtime::wire::{Extra, Json};
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// User with permissions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserWithPermissions {
    /// Active.
    pub active: Option<bool>,
    /// Avatar URL; set by the server.
    pub avatar_url: Option<String>,
    /// Display name.
    pub display_name: Option<String>,
    /// Effective permissions.
    pub effective_permissions: Option<BTreeMap<String, Json>>,
    /// Email address.
    pub email_address: Option<String>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Links; set by the server.
    pub links: Option<Links>,
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
    UserWithPermissions {
        active, avatar_url = "avatarUrl", display_name = "displayName",
        effective_permissions = "effectivePermissions", email_address = "emailAddress", id, links,
        name, slug, r#type = "type",
    }
}

setters! {
    UserWithPermissions {
        with_active(active: bool), with_avatar_url(avatar_url: String),
        with_display_name(display_name: String),
        with_effective_permissions(effective_permissions: BTreeMap<String, Json>),
        with_email_address(email_address: String), with_id(id: i64), with_links(links: Links),
        with_name(name: String), with_slug(slug: String), with_type(r#type: UserType),
    }
}
