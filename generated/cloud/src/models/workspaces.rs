//! Models of workspaces.

use bitbucket_runtime::{object, open_enum};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Account, Link, SelfLinks, Workspace};

/// Workspace access.
///
/// Schema: `#/components/schemas/workspace_access`
#[derive(Clone, PartialEq)]
pub struct WorkspaceAccess {
    /// `#/components/schemas/workspace_access/allOf/1/properties/administrator`
    pub administrator: Option<bool>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/workspace_access/allOf/1/properties/workspace`
    pub workspace: Option<WorkspaceBase>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WorkspaceAccess, tag "workspace_access" {
    administrator, r#type = "type", workspace,
});

/// Workspace base.
///
/// Schema: `#/components/schemas/workspace_base`
#[derive(Clone, PartialEq)]
pub struct WorkspaceBase {
    /// `#/components/schemas/workspace_base/allOf/1/properties/links`
    pub links: Option<WorkspaceBaseLinks>,
    /// `#/components/schemas/workspace_base/allOf/1/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/workspace_base/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WorkspaceBase, tag "workspace_base" { links, slug, r#type = "type", uuid });

/// Workspace base links.
///
/// Schema: `#/components/schemas/workspace_base/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct WorkspaceBaseLinks {
    /// `#/components/schemas/workspace_base/allOf/1/properties/links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/workspace_base/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WorkspaceBaseLinks { avatar, self_link = "self" });

/// Workspace membership.
///
/// Schema: `#/components/schemas/workspace_membership`
#[derive(Clone, PartialEq)]
pub struct WorkspaceMembership {
    /// `#/components/schemas/workspace_membership/allOf/1/properties/added_on`
    pub added_on: Option<DateTime>,
    /// `#/components/schemas/workspace_membership/allOf/1/properties/last_accessed`
    pub last_accessed: Option<DateTime>,
    /// `#/components/schemas/workspace_membership/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/workspace_membership/allOf/1/properties/permission`
    pub permission: Option<WorkspaceRole>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/workspace_membership/allOf/1/properties/user`
    pub user: Option<Account>,
    /// `#/components/schemas/workspace_membership/allOf/1/properties/workspace`
    pub workspace: Option<Workspace>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WorkspaceMembership, tag "workspace_membership" {
    added_on, last_accessed, links, permission, r#type = "type", user, workspace,
});

/// Workspace role.
///
/// Schema: `#/components/schemas/workspace_membership/allOf/1/properties/permission`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkspaceRole {
    /// `owner`
    Owner,
    /// `collaborator`
    Collaborator,
    /// `member`
    Member,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(WorkspaceRole {
    Owner = "owner", Collaborator = "collaborator", Member = "member",
});
