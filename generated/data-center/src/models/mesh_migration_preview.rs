//! Mesh migration preview.

use crate::models::Repository;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Mesh migration preview.
#[derive(Clone, PartialEq)]
pub struct MeshMigrationPreview {
    /// Repositories.
    pub repositories: Option<Vec<Repository>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MeshMigrationPreview { repositories } }
