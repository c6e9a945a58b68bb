//! Workspace membership.

use crate::models::{Account, SelfLinks, Workspace};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Workspace membership.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceMembership {
    /// Added on.
    pub added_on: Option<DateTime>,
    /// Last accessed.
    pub last_accessed: Option<DateTime>,
    /// Links.
    pub links: Option<SelfLinks>,
    /// Permission.
    pub permission: Option<WorkspaceRole>,
    /// Type.
    pub r#type: TypeTag,
    /// User.
    pub user: Option<Account>,
    /// Workspace.
    pub workspace: Option<Workspace>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    WorkspaceMembership, tag "workspace_membership" {
        added_on, last_accessed, links, permission, r#type = "type", user, workspace,
    }
}

setters! {
    WorkspaceMembership {
        with_added_on(added_on: DateTime), with_last_accessed(last_accessed: DateTime),
        with_links(links: SelfLinks), with_permission(permission: WorkspaceRole),
        with_user(user: Account), with_workspace(workspace: Workspace),
    }
}

/// Workspace role.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkspaceRole {
    /// `owner`
    Owner,
    /// `collaborator`
    Collaborator,
    /// `member`
    Member,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<WorkspaceRole>),
}

open_enum! { WorkspaceRole { Owner = "owner", Collaborator = "collaborator", Member = "member" } }
