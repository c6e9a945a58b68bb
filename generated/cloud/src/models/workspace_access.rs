//! Workspace access.

use crate::models::WorkspaceBase;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Workspace access.
    pub struct WorkspaceAccess, tag "workspace_access" {
        /// Administrator.
        pub administrator: Option<bool>, with_administrator;
        /// Type.
        pub r#type: TypeTag = "type";
        /// Workspace.
        pub workspace: Option<WorkspaceBase>, with_workspace;
    }
}
