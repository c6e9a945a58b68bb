//! Mesh migration preview.

use crate::models::Repository;

bitbucket_runtime::model! {
    /// The repositories that would be moved to Mesh.
    pub struct MeshMigrationPreview {
        /// The repositories, with few of their fields.
        pub repositories: Option<Vec<Repository>>, with_repositories([Repository]);
    }
}
