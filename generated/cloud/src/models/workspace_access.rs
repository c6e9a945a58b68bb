//! Workspace access.

use crate::models::WorkspaceBase;
use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Workspace access.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceAccess {
    /// Administrator.
    pub administrator: Option<bool>,
    /// Type.
    pub r#type: TypeTag,
    /// Workspace.
    pub workspace: Option<WorkspaceBase>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { WorkspaceAccess, tag "workspace_access" { administrator, r#type = "type", workspace } }

setters! {
    WorkspaceAccess {
        with_administrator(administrator: bool), with_workspace(workspace: WorkspaceBase),
    }
}
