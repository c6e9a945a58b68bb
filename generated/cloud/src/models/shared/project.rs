//! Models that several modules share: project and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Account, AvatarLinks, Workspace};

/// Project.
///
/// Schema: `#/components/schemas/project`
#[derive(Clone, PartialEq)]
pub struct Project {
    /// `#/components/schemas/project/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/project/allOf/1/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/project/allOf/1/properties/has_publicly_visible_repos`
    pub has_publicly_visible_repos: Option<bool>,
    /// `#/components/schemas/project/allOf/1/properties/is_private`
    pub is_private: Option<bool>,
    /// `#/components/schemas/project/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/project/allOf/1/properties/links`
    pub links: Option<AvatarLinks>,
    /// `#/components/schemas/project/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/project/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/project/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/project/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/project/allOf/1/properties/workspace`
    pub workspace: Option<Workspace>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Project, tag "project" {
    created_on, description, has_publicly_visible_repos, is_private, key, links, name, owner,
    r#type = "type", updated_on, uuid, workspace,
});
setters!(Project {
    with_created_on(created_on: DateTime), with_description(description: String),
    with_has_publicly_visible_repos(has_publicly_visible_repos: bool),
    with_is_private(is_private: bool), with_key(key: String), with_links(links: AvatarLinks),
    with_name(name: String), with_owner(owner: Account), with_updated_on(updated_on: DateTime),
    with_uuid(uuid: String), with_workspace(workspace: Workspace),
});
