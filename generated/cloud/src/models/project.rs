//! Project.

use crate::models::{Account, AvatarLinks, Workspace};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Project.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Has publicly visible repos.
    pub has_publicly_visible_repos: Option<bool>,
    /// Is private.
    pub is_private: Option<bool>,
    /// Key.
    pub key: Option<String>,
    /// Links.
    pub links: Option<AvatarLinks>,
    /// Name.
    pub name: Option<String>,
    /// Owner.
    pub owner: Option<Account>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
    /// Workspace.
    pub workspace: Option<Workspace>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Project, tag "project" {
        created_on, description, has_publicly_visible_repos, is_private, key, links, name, owner,
        r#type = "type", updated_on, uuid, workspace,
    }
}

setters! {
    Project {
        with_created_on(created_on: DateTime), with_description(description: String),
        with_has_publicly_visible_repos(has_publicly_visible_repos: bool),
        with_is_private(is_private: bool), with_key(key: String), with_links(links: AvatarLinks),
        with_name(name: String), with_owner(owner: Account), with_updated_on(updated_on: DateTime),
        with_uuid(uuid: String), with_workspace(workspace: Workspace),
    }
}
