//! Workspace access.

use crate::models::WorkspaceBase;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A workspace that the caller has access to, and whether they administer it.
    pub struct WorkspaceAccess, tag "workspace_access" {
        /// Whether the caller administers the workspace.
        pub administrator: Option<bool>, with_administrator;
        /// Type.
        pub r#type: TypeTag = "type";
        /// The workspace, short.
        pub workspace: Option<WorkspaceBase>, with_workspace;
    }
}
