//! Workspace base.

use crate::models::Link;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Workspace base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceBase {
    /// Links.
    pub links: Option<WorkspaceBaseLinks>,
    /// Slug.
    pub slug: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WorkspaceBase, tag "workspace_base" { links, slug, r#type = "type", uuid } }

setters! {
    WorkspaceBase {
        with_links(links: WorkspaceBaseLinks), with_slug(slug: String), with_uuid(uuid: String),
    }
}

/// Workspace base links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceBaseLinks {
    /// Avatar.
    pub avatar: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WorkspaceBaseLinks { avatar, self_link = "self" } }

setters! { WorkspaceBaseLinks { with_avatar(avatar: Link), with_self_link(self_link: Link) } }
