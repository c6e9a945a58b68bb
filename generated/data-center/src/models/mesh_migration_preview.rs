//! Mesh migration preview.

use crate::models::Repository;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Mesh migration preview.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MeshMigrationPreview {
    /// Repositories.
    pub repositories: Option<Vec<Repository>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MeshMigrationPreview { repositories } }

setters! { MeshMigrationPreview { with_repositories(repositories: [Repository]) } }
