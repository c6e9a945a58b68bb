//! User group.

use crate::models::{Account, ResourceLinks, Workspace};
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// User group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserGroup {
    /// Full slug.
    pub full_slug: Option<String>,
    /// Links.
    pub links: Option<ResourceLinks>,
    /// Name.
    pub name: Option<String>,
    /// Owner.
    pub owner: Option<Account>,
    /// Slug.
    pub slug: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Workspace.
    pub workspace: Option<Workspace>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    UserGroup, tag "group" {
        full_slug, links, name, owner, slug, r#type = "type", workspace,
    }
}

setters! {
    UserGroup {
        with_full_slug(full_slug: String), with_links(links: ResourceLinks),
        with_name(name: String), with_owner(owner: Account), with_slug(slug: String),
        with_workspace(workspace: Workspace),
    }
}
