//! Workspace membership.

use crate::models::{Account, SelfLinks, Workspace};
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// That a user belongs to a workspace, and in which role.
    ///
    /// Lists of members leave the role out; lists of permissions have it.
    pub struct WorkspaceMembership, tag "workspace_membership" {
        /// When the user became a member. Missing where Atlassian's administration manages users.
        pub added_on: Option<DateTime>, with_added_on(into);
        /// When the user last used the workspace. Missing where Atlassian's administration manages
        /// users.
        pub last_accessed: Option<DateTime>, with_last_accessed(into);
        /// Where this membership is in the API.
        pub links: Option<SelfLinks>, with_links;
        /// The role of a user in a workspace.
        pub permission: Option<WorkspaceRole>, with_permission(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Who it is, short.
        pub user: Option<Account>, with_user(into);
        /// The workspace, short.
        pub workspace: Option<Workspace>, with_workspace;
    }
}

/// The role of a user in a workspace.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkspaceRole {
    /// `owner`
    ///
    /// May change its settings and its members.
    Owner,
    /// `collaborator`
    ///
    /// Has access to some of its repositories, it seems. The role is going away.
    Collaborator,
    /// `member`
    ///
    /// Belongs to it, without power over its settings.
    Member,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<WorkspaceRole>),
}

bitbucket_runtime::open_enum! {
    WorkspaceRole {
        Owner = "owner", Collaborator = "collaborator", Member = "member",
    }
}
