//! Workspace membership.

use crate::models::{Account, SelfLinks, Workspace};
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Workspace membership.
    pub struct WorkspaceMembership, tag "workspace_membership" {
        /// Added on.
        pub added_on: Option<DateTime>, with_added_on(into);
        /// Last accessed.
        pub last_accessed: Option<DateTime>, with_last_accessed(into);
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Permission.
        pub permission: Option<WorkspaceRole>, with_permission(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// User.
        pub user: Option<Account>, with_user(into);
        /// Workspace.
        pub workspace: Option<Workspace>, with_workspace;
    }
}

/// A role in a workspace; to list workspaces by, the least that the caller has in them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkspaceRole {
    /// `owner`
    ///
    /// Administers the workspace.
    Owner,
    /// `collaborator`
    ///
    /// May write to a repository of the workspace, or to more. Atlassian is giving this role
    /// up.
    Collaborator,
    /// `member`
    ///
    /// Belongs to a group of the workspace, or was given access to a repository of it.
    Member,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<WorkspaceRole>),
}

bitbucket_runtime::open_enum! {
    WorkspaceRole {
        Owner = "owner", Collaborator = "collaborator", Member = "member",
    }
}
