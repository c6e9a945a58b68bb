//! Mesh migration preview.

use crate::models::Repository;

bitbucket_runtime::model! {
    /// Mesh migration preview.
    pub struct MeshMigrationPreview {
        /// Repositories.
        pub repositories: Option<Vec<Repository>>, with_repositories([Repository]);
    }
}
