//! Mesh migration definition.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Mesh migration definition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MeshMigrationDefinition {
    /// All.
    pub all: Option<bool>,
    /// Max bytes per second.
    pub max_bytes_per_second: Option<i64>,
    /// Project ids.
    pub project_ids: Option<Vec<i64>>,
    /// Repository ids.
    pub repository_ids: Option<Vec<i64>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    MeshMigrationDefinition {
        all, max_bytes_per_second = "maxBytesPerSecond", project_ids = "projectIds",
        repository_ids = "repositoryIds",
    }
}

setters! {
    MeshMigrationDefinition {
        with_all(all: bool), with_max_bytes_per_second(max_bytes_per_second: i64),
        with_project_ids(project_ids: [i64]), with_repository_ids(repository_ids: [i64]),
    }
}
