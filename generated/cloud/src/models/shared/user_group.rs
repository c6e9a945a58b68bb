//! Models that several modules share: user group and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::{Extra, TypeTag};
use crate::models::{Account, ResourceLinks, Workspace};

/// User group.
///
/// Schema: `#/components/schemas/group`
#[derive(Clone, PartialEq)]
pub struct UserGroup {
    /// `#/components/schemas/group/allOf/1/properties/full_slug`
    pub full_slug: Option<String>,
    /// `#/components/schemas/group/allOf/1/properties/links`
    pub links: Option<ResourceLinks>,
    /// `#/components/schemas/group/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/group/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/group/allOf/1/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/group/allOf/1/properties/workspace`
    pub workspace: Option<Workspace>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserGroup, tag "group" {
    full_slug, links, name, owner, slug, r#type = "type", workspace,
});
setters!(UserGroup {
    with_full_slug(full_slug: String), with_links(links: ResourceLinks), with_name(name: String),
    with_owner(owner: Account), with_slug(slug: String), with_workspace(workspace: Workspace),
});
